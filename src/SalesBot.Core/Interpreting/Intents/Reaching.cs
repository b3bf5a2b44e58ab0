using System.Buffers;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>A 到 that goes nowhere: 降价到5万, 延期到明年, 钱下周到, 排队排到蓝天. Nobody was visited.</summary>
internal static class Reaching
{
    private static readonly SearchValues<char> Goods = SearchValues.Create("钱款货票样单品");

    // 写到, 忙到, 涨到: how far something else was done.
    private static readonly SearchValues<char> Doings = SearchValues.Create("写改加班排等睡忙看听读背学想做玩唱涨降卖熬哭笑闹编画抄搜吵算数");

    private static readonly SenseSet Goings = SenseSet.Of(Sense.Talk, Sense.Leave);

    public static bool IsAll(Clause clause)
    {
        if (clause.IsEnglish || clause.HasAny(Goings)) return false;
        var goings = clause.Tokens.Where(token => token.Is(Sense.GoTo));
        return goings.Any() && goings.All(token => IsBare(clause, token) && (ReachesValue(clause, token) || Arrives(clause, token) || Doings.Contains(clause.Message.Masked.CharAt(token.Span.Start - 1))));
    }

    private static bool IsBare(Clause clause, Token going) => going.Span.Length == 1 && clause.Message.Masked[going.Span.Start] == '到';

    private static bool ReachesValue(Clause clause, Token going) =>
        clause.Tokens.Any(token => token.Span.Start == going.Span.End && (token.Kind == TokenKind.Quantity || token.Date is { Time: null, IsPartOfDay: false }));

    // 金陵的钱下周到: at the end, and what comes is named before.
    private static bool Arrives(Clause clause, Token going) =>
        clause.Between(going.Span.End, clause.Span.End).Trim(" 了吧的").IsEmpty && clause.Between(clause.Span.Start, going.Span.Start).ContainsAny(Goods) && !clause.Has(Sense.Me);
}
