using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What is told of others in English: a customer's word that they paid, a colleague's visit.</summary>
internal static class EnglishHearsay
{
    private static readonly string[] Claims = [" claims", " claim ", " claimed", " is claiming", " are claiming", " reckon", " insist", " swear", " swore", " says they", " say they", " said they", " says he ", " says she ", " tells me they", " tell me they", " told me they", " told us they", " maintain", " assure", " assured", " promise", " pretend"];

    private static readonly SenseSet Payments = SenseSet.Of(Sense.Pay, Sense.PayWeak, Sense.Arrive);

    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.GoTo, Sense.Talk, Sense.Meet);

    private static readonly string[] BetweenSubjectAndVerb = ["", "also", "just", "already", "finally", "has", "says he", "says she", "said he", "said she", "told me he", "told me she", "reckons he", "reckons she", "has just", "has already", "went and", "apparently"];

    /// <summary>"Lockwood claim they paid": no money has come.</summary>
    public static bool IsOnlyClaimed(Clause clause)
    {
        if (!clause.IsEnglish || clause.FirstOf(Payments) is not { } told) return false;
        var before = clause.Between(clause.Span.Start, told.Span.End);
        foreach (var claim in Claims)
        {
            if (before.Contains(claim, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"Grace saw Lockwood yesterday", "Lockwood says Grace visited them": somebody else's meeting, and nobody of ours was with him.</summary>
    public static bool IsOthersMeeting(Clause clause) =>
        clause.IsEnglish && clause.HasMember && !clause.Has(Sense.Me) && clause.Tokens.FirstOrDefault(token => token.IsAny(Meetings) && token.Is(Sense.Done)) is { } deed
        && clause.Members.LastOrDefault(member => member.Span.End <= deed.Span.Start) is { } member && !IsSpeaker(clause, member)
        && Array.IndexOf(BetweenSubjectAndVerb, clause.Between(member.Span.End, deed.Span.Start).Trim(" ,").ToString()) >= 0 && !IsListed(clause, member);

    private static bool IsSpeaker(Clause clause, Token member) => member.Name!.Candidates.Any(thing => thing.Value == clause.Message.Speaker);

    // "me and Grace visited", "with Grace"
    private static bool IsListed(Clause clause, Token member) =>
        clause.Between(clause.Span.Start, member.Span.Start).TrimEnd() is var before && (before.EndsWith("and") || before.EndsWith("with") || before.EndsWith("&") || before.EndsWith("for") || before.EndsWith("to"));
}
