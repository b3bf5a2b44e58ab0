using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Whether what a clause tells of a deal has happened, or is only expected.</summary>
internal static class DealTense
{
    private static readonly SenseSet Deeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Refund, Sense.Deliver, Sense.Quote, Sense.Sample, Sense.Shipping, Sense.Pi);

    public static bool IsAhead(Clause clause)
    {
        if (clause.Has(Sense.Done) || clause.Has(Sense.Past)) return false;
        if (clause.FirstOf(Deeds) is { } deed && clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Future, Sense.Intend)) && token.Span.End <= deed.Span.Start)) return true;
        return clause.All(TokenKind.Date).Any(token => token.Date is { Form: DateForm.Complete or DateForm.Yearless } date && (date.Day(Direction.Back) ?? date.In(Direction.Back)?.Start) > clause.Message.Today);
    }
}
