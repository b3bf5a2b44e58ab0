using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Cuts the name of a customer that nobody knows out of a sentence, by where a name stands: after 拜访了, between 给 and 打电话, before 签了.</summary>
internal static class UnknownNames
{
    private static readonly string[] Ones = ["一家叫", "一个叫", "家叫", "个叫", "名叫", "叫做", "一家", "一个"];

    public static TextSpan? Find(Frame frame)
    {
        if (frame.Intent == Intent.AddCustomer && Called(frame) is { } called) return called;
        if (frame.Intent == Intent.AddCustomer && Announced(frame) is { } announced) return announced;
        foreach (var clause in frame.Clauses)
        {
            if (Find(clause, frame.Intent) is { } span) return span;
        }

        return frame.Intent == Intent.AddCustomer ? WholeClause(frame) : frame.Intent == Intent.SignDeal ? SetOff(frame) : null;
    }

    // 认识了一家做团餐的，叫食在味来餐饮: the clause that says what they are called.
    private static TextSpan? Called(Frame frame) =>
        frame.Clauses.Skip(1).FirstOrDefault(clause => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith("叫", StringComparison.Ordinal)) is { } naming ? ChineseNames.Whole(naming) : null;

    // 加个客户，青藤渡合作社，农博会上认识的: a company right behind what announces it.
    private static TextSpan? Announced(Frame frame)
    {
        var at = frame.Clauses.ToList().FindIndex(clause => clause.Has(Sense.Add));
        if (at < 0 || at + 1 >= frame.Clauses.Count || frame.Clauses[at].IsEnglish || Find(frame.Clauses[at], Intent.AddCustomer) is not null) return null;
        return Opening(frame.Clauses[at + 1]) is { } name && NameLikeness.IsNamedLikeCompany(frame.Clauses[at + 1].Message, name) ? name : null;
    }

    // 签了！青藤科技 8万8: the company stands at the head of a clause of its own, beside the sum.
    private static TextSpan? SetOff(Frame frame)
    {
        foreach (var clause in frame.Clauses.Where(clause => clause.Mood == Mood.Plain && clause.HasAmount && !NamePolicy.SignsWithOthers(clause)))
        {
            if (Opening(clause) is { } name && NameLikeness.IsNamedLikeCompany(clause.Message, name)) return name;
        }

        return null;
    }

    /// <summary>The name with which a clause opens.</summary>
    public static TextSpan? Opening(Clause clause) => EnglishNames.Whole(clause) ?? ChineseNames.Whole(clause);

    public static TextSpan? Find(Clause clause, Intent intent)
    {
        var deeds = NamePlaces.DeedsOf(intent);
        if (deeds.IsEmpty) return null;
        if (EnglishNames.Find(clause, deeds) is { } english && NamePolicy.Allows(clause, intent, english)) return english.Span;
        return ChineseNames.Find(clause, deeds) is { } chinese && NamePolicy.Allows(clause, intent, chinese) && !IsTrade(clause, chinese.Span) ? chinese.Span : null;
    }

    // 一家做团餐的 tells what they do.
    private static bool IsTrade(Clause clause, TextSpan name) =>
        clause.Message.Masked.CharAt(name.End) == '的' && clause.Message.Masked.CharAt(name.Start - 1) is '做' or '搞' or '卖' or '开' or '干';

    // 询盘进来一家蒂德咖啡，帮我建个档
    private static TextSpan? AfterOne(Clause clause)
    {
        foreach (var word in Ones)
        {
            var at = clause.Between(clause.Span.Start, clause.Span.End).IndexOf(word);
            if (at < 0) continue;
            var rest = new TextSpan(clause.Span.Start + at + word.Length, clause.Span.End);
            if (Opening(new Clause(clause.Message, rest, Break.Comma, isAsked: false, [.. clause.Tokens.Where(token => token.Span.Start >= rest.Start)])) is { } name && NameLikeness.IsCompany(clause.Message, name)) return name;
        }

        return null;
    }

    // "her name is Lena": of somebody, no house.
    private static bool NamesPerson(Clause clause) => clause.Says("her name") || clause.Says("his name");

    // 新客户 梅溪里酒店，…: the name is a clause of its own, after the one that announces it.
    private static TextSpan? WholeClause(Frame frame)
    {
        foreach (var clause in frame.Clauses.SkipWhile(clause => !clause.Has(Sense.Add)).Skip(1))
        {
            if (!clause.HasAmount && !NamesPerson(clause) && Opening(clause) is { } name) return name;
        }

        if (frame.Clauses.TakeWhile(clause => !clause.Has(Sense.Add)).Select(AfterOne).FirstOrDefault(span => span is not null) is { } one) return one;

        // 老同学介绍的 江北铸造厂 先建档: the name may stand before.
        foreach (var clause in frame.Clauses.TakeWhile(clause => !clause.Has(Sense.Add)).Reverse())
        {
            if (!clause.HasAmount && Opening(clause) is { } before && NameLikeness.IsNamedLikeCompany(clause.Message, before)) return before;
        }

        return null;
    }
}
