using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Whether what a clause tells of a deal has happened, or is only expected.</summary>
internal static class DealTense
{
    private static readonly SenseSet Deeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Refund, Sense.Deliver, Sense.Quote, Sense.Sample, Sense.Shipping, Sense.Pi);

    private static readonly string[] Bounds = ["前", "之前", "以前", "内"];

    // 说好月底前付三万
    private static bool IsPromised(Clause clause) =>
        !clause.IsEnglish && clause.FirstOf(SenseSet.Of(Sense.Pay, Sense.PayWeak, Sense.Refund)) is { } deed
        && (clause.Tokens.Any(token => token.Is(Sense.Agreed) && token.Span.End <= deed.Span.Start) || clause.All(TokenKind.Date).Any(token => token.Span.End <= deed.Span.Start && Array.Exists(Bounds, word => clause.Message.Masked.StartsAt(token.Span.End, word))));

    public static bool IsAhead(Clause clause)
    {
        if (clause.Has(Sense.Done) || clause.Has(Sense.Past)) return false;
        if (IsPromised(clause)) return true;
        if (clause.FirstOf(Deeds) is { } deed && clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Future, Sense.Intend)) && token.Span.End <= deed.Span.Start)) return true;
        return clause.All(TokenKind.Date).Any(token => token.Date is { Form: DateForm.Complete or DateForm.Yearless } date && (date.Day(Direction.Back) ?? date.In(Direction.Back)?.Start) > clause.Message.Today);
    }
}
