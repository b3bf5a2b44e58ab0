using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>今天去了星海，聊得不错，他们想要样品: 去了 and 见了 go with any place and anybody, and with a customer where the rest of the message is of business.</summary>
internal static class GoneTo
{
    private const int Longest = 8;

    private static readonly SenseSet Business = SenseSet.Of(
        Sense.Talk, Sense.Sample, Sense.Quote, Sense.Sign, Sense.Price, Sense.Budget, Sense.Decide, Sense.Complain, Sense.Pain, Sense.Expensive, Sense.Rival, Sense.Order);

    private static readonly string[] They = ["他们", "老板", "采购", "经理", "对方", "客户", "负责人", "总说", "想要", "感兴趣", "合作", "方案", "资料", "下单", "复购", "续约"];

    public static bool IsCustomer(Clause clause, FoundName found) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && found.Place == NamePlace.After && found.Deed.Is(Sense.Visit) && found.Deed.Is(Sense.Done) && found.Span.Length <= Longest
        && !clause.Message.Tokens.Any(token => token.IsCustomer) && !IsPlace(clause.Message.Masked[found.Span.Start..found.Span.End]) && IsBusiness(clause, found);

    private static bool IsBusiness(Clause clause, FoundName found) =>
        clause.Message.Tokens.Any(token => token.Span.Start >= found.Span.End && (token.IsAny(Business) || token.IsCategory)) && Array.Exists(They, word => clause.Message.Masked.AsSpan(found.Span.End).Contains(word, StringComparison.Ordinal));

    private static bool IsPlace(string name) => Array.Exists(CompanyWords.Places, place => name.StartsWith(place, StringComparison.Ordinal) && name.Length <= place.Length + 1) || CompanyWords.IsCommon(name);
}
