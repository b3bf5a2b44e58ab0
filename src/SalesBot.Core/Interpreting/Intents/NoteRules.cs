using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What is told about a customer to be kept: who decides, what hurts, what they may spend, who else supplies them.</summary>
internal static class NoteRules
{
    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Talk, Sense.Leave, Sense.Agreed);

    private static readonly SenseSet Aspects = SenseSet.Of(Sense.Decide, Sense.Pain, Sense.Budget, Sense.Fact);

    private static readonly string[] Likings = ["喜欢喝", "喜欢吃", "喜欢打", "喜欢钓", "喜欢听", "爱喝", "爱吃", "爱打", "爱钓", "爱抽", "不喝酒", "不吃辣", "不抽烟", "不爱喝", "不爱吃", "不喜欢", "酷爱"];

    /// <summary>预算砍到20万: 到 goes to no customer here.</summary>
    public static bool IsOfAmount(Clause clause) =>
        !clause.IsEnglish && clause.HasAmount && Applies(clause) && clause.SaysInOneCharacter(Sense.GoTo) && !clause.HasAny(Meetings);

    // "they're looking to decide by June 30": when, not who.
    private static bool IsTheirTiming(Clause clause) =>
        clause.IsEnglish && clause.WordOf(Sense.Decide) is "decide" or "decides" && !clause.HasAny(SenseSet.Of(Sense.Pain, Sense.Budget, Sense.Fact, Sense.Rival)) && (clause.HasDate || clause.HasAny(SenseSet.Of(Sense.Intend, Sense.Future)));

    /// <summary>星野的采购张姐喜欢喝茶: what somebody there likes, nothing that was done with them.</summary>
    public static bool IsLiking(Clause clause) =>
        !clause.IsEnglish && clause.HasCustomer && clause.Mood is Mood.Plain or Mood.Denied && !clause.HasAmount && !clause.Has(Sense.Done) && !clause.HasAny(SenseSet.Of(Sense.Me, Sense.Note)) && Array.Exists(Likings, clause.Says);

    public static bool Applies(Clause clause)
    {
        if (clause.Mood == Mood.Question) return false;
        if (ContactRules.IsWithOthers(clause) || IsLiking(clause)) return true;
        if (clause.Has(Sense.Note) && !clause.Has(Sense.Remind)) return NamesWhoseNote(clause);
        return !IsTheirTiming(clause) && TellsOfThem(clause);
    }

    // "note that they close at noon": whose note it is may have been said before.
    private static bool NamesWhoseNote(Clause clause) => clause.HasCustomer || clause.IsEnglish && clause.Has(Sense.Them) && clause.IsBehindCustomer;

    // 支持江姐的决定: somebody of the house decided.
    private static bool IsColleaguesDecision(Clause clause) =>
        !clause.IsEnglish && clause.First(Sense.Decide) is { } decision && clause.Members.Any(member => clause.Between(member.Span.End, decision.Span.Start) is "的" && member.Span.End <= decision.Span.Start);

    // 宏达预算20万: a customer, and something worth keeping.
    private static bool TellsOfThem(Clause clause) =>
        (clause.HasCustomer || clause.Has(Sense.Them)) && !IsColleaguesDecision(clause) && (clause.HasAny(Aspects) || clause.Has(Sense.Rival) && !clause.Has(Sense.Lose));
}
