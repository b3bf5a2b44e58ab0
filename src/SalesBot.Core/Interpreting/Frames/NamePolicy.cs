using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Which words that nobody knows are believed to name a customer. Chatter has verbs too; only what is said as a record is said makes a name.</summary>
internal static class NamePolicy
{
    private static readonly SenseSet Doing = SenseSet.Of(Sense.Done, Sense.Past);

    public static bool Allows(Clause clause, Intent intent, FoundName found)
    {
        if (intent == Intent.AddCustomer || IsNear(clause, found)) return true;
        if (clause.Mood == Mood.Question && intent != Intent.AskCustomer) return false;
        var isCompany = NameLikeness.IsCompany(clause.Message, found.Span);
        return intent switch
        {
            Intent.LogVisit => IsVisited(clause, found, isCompany),
            Intent.SignDeal or Intent.RecordPayment or Intent.RecordRefund => IsToldDeal(clause, isCompany) && !IsTheirGain(clause, intent, found),
            Intent.PlanFollowUp => isCompany || IsPlanned(clause, found),
            Intent.MoveStage => isCompany && IsToldStep(clause, found),
            Intent.LogExpense => NameLikeness.IsNamedLikeCompany(clause.Message, found.Span),
            Intent.SetTier or Intent.ClaimCustomer or Intent.ReleaseCustomer or Intent.TransferCustomer => isCompany || found.Place == NamePlace.Between,
            _ => isCompany,
        };
    }

    private static bool IsVisited(Clause clause, FoundName found, bool isCompany) =>
        isCompany && !clause.Has(Sense.Imperative) || (isCompany || !IsSubject(clause, found)) && (GoneTo.IsCustomer(clause, found) || IsToldVisit(clause, found));

    // 跑了一天脚后跟都磨破了: it does something itself.
    private static bool IsSubject(Clause clause, FoundName found) => found.Place == NamePlace.After && clause.Message.Masked.CharAt(found.Span.End) is '都' or '也' or '又' or '还' or '很' or '太' or '真' or '被';

    // "Steelworks won the airport job" is their news.
    private static bool IsTheirGain(Clause clause, Intent intent, FoundName found) =>
        intent == Intent.SignDeal && found.Place == NamePlace.Before && clause.Between(found.Deed.Span.Start, found.Deed.Span.End) is "won" or "landed" or "wins" or "nailed" or "bagged" or "win" or "secured"
        || intent == Intent.SignDeal && found.Place == NamePlace.Before && SignsWithOthers(clause) || intent == Intent.RecordPayment && (PaysOwn(clause, found) || IsPaidFor(clause, found));

    // "my sis paid 3k for Bali": what was bought, not who paid.
    private static bool IsPaidFor(Clause clause, FoundName found) => found.Place == NamePlace.Between && clause.Message.Masked.EndsAt(found.Span.Start, " for ");

    /// <summary>"Halo signed a 300k with the airport"</summary>
    public static bool SignsWithOthers(Clause clause) => clause.Says(" with the ") || clause.Says(" with an ") || clause.Says(" with their ");

    // "Boltworks paid their reps 20k"; but "paid their invoice".
    private static bool PaysOwn(Clause clause, FoundName found)
    {
        var text = clause.Message.Masked;
        if (!text.StartsAt(found.Deed.Span.End, " their ")) return false;
        var start = found.Deed.Span.End + " their ".Length;
        return !Vocabulary.Lexicon.Contains(text[start..text.LettersEnd(start)]);
    }

    private static bool IsToldDeal(Clause clause, bool isCompany) =>
        clause.HasAny(Doing) && (isCompany || clause.HasAmount && !clause.Has(Sense.Me));

    // "production of Hamlet was lovely", "quoted in the local paper": no step was made.
    private static bool IsToldStep(Clause clause, FoundName found) =>
        !clause.IsEnglish || char.IsUpper(clause.Message.Text.Original[found.Span.Start]) && (found.Place == NamePlace.Before || clause.HasAny(Doing | SenseSet.Of(Sense.Arrive, Sense.Quote, Sense.Expect)));

    private static bool IsPlanned(Clause clause, FoundName found) =>
        found.Place == NamePlace.Between && clause.Has(Sense.Remind) || found.Place == NamePlace.After && found.Deed.IsAny(SenseSet.Of(Sense.Visit, Sense.Follow));

    private static bool IsToldVisit(Clause clause, FoundName found) =>
        clause.HasAny(Doing) && (found.Place == NamePlace.After && found.Deed.Is(Sense.Visit) && found.Deed.Span.Length > 2 || found.Place == NamePlace.Between && !found.Deed.Is(Sense.Visit));

    private static bool IsNear(Clause clause, FoundName found) =>
        clause.Message.Directory.Resolve(clause.Message.Text, found.Span).MayBe(NameKind.Customer)
        && clause.Message.Directory.Resolve(clause.Message.Text, found.Span).Match != NameMatch.Unknown;
}
