using NodaTime;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>
/// Days that have not come, said of what is told as done: 2026年12月1日签了5万 before that day, "paid 5k next Friday". They are kept, so that the record
/// is refused and does not become one of today.
/// </summary>
internal static class DaysToCome
{
    private static readonly SenseSet Due = SenseSet.Of(Sense.Deliver, Sense.Shipping, Sense.Until, Sense.Term);

    private static readonly SenseSet Wanting = SenseSet.Of(Sense.Reported, Sense.Future, Sense.Intend, Sense.Expect);

    private static readonly string[] Deeds = ["付款", "付清", "付", "结款", "结清", "打款", "到账", "发货", "交货", "交付", "送货"];

    private static readonly string[] Ends = ["月底", "月末", "季末", "季度末", "年底", "年末"];

    /// <summary>月底付, 下月15号付款: a day right before what is not done yet; but 周二付了.</summary>
    /// <param name="masked">The message, as it is read.</param>
    public static bool IsDue(string masked, Token day) =>
        day.Date!.Form != DateForm.Complete
        && Array.Find(Deeds, deed => masked.StartsAt(day.Span.End, deed)) is { } deed && masked.CharAt(day.Span.End + deed.Length) is not ('了' or '过' or '的');

    /// <summary>月底付3万: the end of something, which nobody calls so once it is over.</summary>
    public static bool IsDueAtEnd(string masked, Token day) => IsDue(masked, day) && Array.Exists(Ends, end => masked.EndsAt(day.Span.End, end));

    public static LocalDate? Of(Said said)
    {
        if (said.Frame.Intent is not (Intent.SignDeal or Intent.RecordPayment or Intent.RecordRefund or Intent.RecordDelivery)) return null;
        foreach (var clause in said.Clauses)
        {
            if (DoneIn(said, clause) is { } done && DayOf(clause, done) is { } day && day.Date!.Day(Direction.Back) is { } on && on > said.Today) return said.Note("on", day.Span, on);
        }

        return null;
    }

    // The day may stand alone behind the deed: "paid 5k | next Friday".
    private static Token? DoneIn(Said said, Clause clause) =>
        clause.First(Sense.Done) ?? (clause.IsEnglish && clause.Tokens is [{ Kind: TokenKind.Date }, ..] ? said.First(Sense.Done) : null);

    // In Chinese the day stands before the verb; what is wanted or due then is another thing.
    private static Token? DayOf(Clause clause, Token done)
    {
        if (clause.FutureDay() is not { } day || clause.HasAny(Due) || !clause.IsEnglish && day.Span.End > done.Span.Start) return null;
        var last = Math.Max(done.Span.Start, day.Span.Start);
        return clause.Tokens.Any(word => word.IsAny(Wanting) && word.Span.Start < last) ? null : day;
    }
}
