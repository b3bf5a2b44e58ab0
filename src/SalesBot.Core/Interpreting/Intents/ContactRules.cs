using NodaTime;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Whether a customer was met, or will be.</summary>
internal static class ContactRules
{
    // 12月3号送合同, said in November without a word of having done it, is not last year's.
    private const int FarBack = 180;
    private const int NearAhead = 120;

    private static readonly SenseSet Sure = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo);
    private static readonly SenseSet Unsure = SenseSet.Of(Sense.GoTo, Sense.Talk, Sense.Leave);
    private static readonly SenseSet Ahead = SenseSet.Of(Sense.Future, Sense.Intend, Sense.NextTime);

    public static Intent? Of(Clause clause)
    {
        if (clause.Has(Sense.Remind)) return Intent.PlanFollowUp;
        if (clause.Has(Sense.Follow) && !clause.Has(Sense.Done)) return IsPast(clause) ? Intent.LogVisit : Intent.PlanFollowUp;
        if (!clause.HasAny(Sure) && !(clause.HasCustomer && clause.HasAny(Unsure)) && !(clause.Has(Sense.Agreed) && clause.HasCustomer)) return null;
        return IsAhead(clause) ? Intent.PlanFollowUp : Intent.LogVisit;
    }

    /// <summary>Whether the meeting of the clause still lies ahead.</summary>
    public static bool IsAhead(Clause clause)
    {
        var deed = clause.FirstOf(Sure | Unsure);
        if (clause.Tokens.Any(token => token.Is(Sense.Done) && token.IsAny(Sure | Unsure))) return false;
        if (clause.All(TokenKind.Date).Any(token => token.Date!.Day(Direction.Back) > clause.Message.Today)) return true;
        if (clause.Has(Sense.Done) || clause.Has(Sense.Past)) return false;
        if (deed is not null && IsAfter(clause, deed)) return true;
        return clause.All(TokenKind.Date).Any(date => IsAhead(clause, date));
    }

    private static bool IsAfter(Clause clause, Token deed) =>
        clause.Tokens.Any(token => token.IsAny(Ahead) && token.Span.Start <= deed.Span.Start);

    private static bool IsAhead(Clause clause, Token token)
    {
        var (date, today) = (token.Date!, clause.Message.Today);
        if (date.Kind is DateMentionKind.Time or DateMentionKind.TimeRange) return date.Time > clause.Message.Now.TimeOfDay && !date.IsHalfDayOpen;
        if (date.Kind == DateMentionKind.Duration) return false;
        var day = date.Day(Direction.Ahead);
        if (date.Form == DateForm.Yearless && date.Day(Direction.Back) is { } back && day is { } ahead) return back > today || Period.DaysBetween(back, today) > FarBack && Period.DaysBetween(today, ahead) < NearAhead;
        if (date.Form == DateForm.Complete || date.Form == DateForm.Yearless) return date.Day(Direction.Back) > today;
        return day > today;
    }

    private static bool IsPast(Clause clause) =>
        clause.All(TokenKind.Date).Any(token => token.Date is { Form: DateForm.Complete } date && date.Day(Direction.Back) < clause.Message.Today);
}
