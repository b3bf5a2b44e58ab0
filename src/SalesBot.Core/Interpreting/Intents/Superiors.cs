using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>领导去了云帆: told of somebody of the house who is given no name, and who went without the speaker.</summary>
internal static class Superiors
{
    private static readonly SenseSet Deeds = SenseSet.Of(Sense.Visit, Sense.GoTo, Sense.Call, Sense.Talk, Sense.Sign);

    private static readonly SenseSet Together = SenseSet.Of(Sense.Me, Sense.Mine, Sense.Split, Sense.Half, Sense.Note);

    private static readonly string[] Titles = ["领导", "老板", "经理", "主管", "总监", "同事", "师傅", "徒弟", "助理", "老大", "上司", "我们老板", "我们领导", "我们经理", "我们主管"];

    private static readonly string[] Between = ["", "刚", "刚刚", "也", "已经", "又", "亲自", "自己", "上午", "下午", "今天", "昨天", "刚才", "前天", "一个人"];

    public static bool Did(Clause clause)
    {
        if (clause.IsEnglish || !clause.HasCustomer || clause.HasAny(Together) || clause.FirstOf(Deeds) is not { } deed || !clause.Has(Sense.Done)) return false;
        var start = clause.Tokens[0] is { Kind: TokenKind.Date } day ? day.Span.End : clause.Span.Start;
        var before = clause.Between(start, deed.Span.Start).Trim(" ,").ToString();
        return Array.Exists(Titles, title => before.StartsWith(title, StringComparison.Ordinal) && Array.IndexOf(Between, before[title.Length..]) >= 0);
    }
}
