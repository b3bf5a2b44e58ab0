using System.Diagnostics;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>The figures of a record's member, read the same way before and after.</summary>
internal static class Looking
{
    public static Before At(ReplyContext context, Decision.Recorded recorded)
    {
        Before subject = SubjectOf(context.Ledger, recorded.Main);
        if (subject.Subject is Fact.DealSigned deal) return AtDeal(context, subject, deal);
        return subject.Subject switch
        {
            Fact.PaymentReceived payment => AtPayment(context, subject, payment),
            Fact.RefundRecorded refund => OrderLooking.Before(context, subject, refund.Order, refund.Customer, refund.On),
            Fact.ProfitSet set => OrderLooking.Before(context, subject, set.Order, set.Customer, set.On),
            Fact.ComplaintLogged { Cost: not null, Order: { } order } logged => OrderLooking.Before(context, subject, order, logged.Customer, logged.On),
            Fact.ComplaintResolved { Cost: not null, Order: { } order } resolved => OrderLooking.Before(context, subject, order, resolved.Customer, resolved.On),
            _ => subject,
        };
    }

    /// <summary>Where the member stands; without pay, or nothing at all, as far as the speaker may not see it.</summary>
    public static Progress? ProgressOf(ReplyContext context, MemberId member, NodaTime.LocalDate on)
    {
        Scope scope = new(context.Ledger.People[member], null);
        if (!Rights.MaySeeFigures(context.Ledger, context.Speaker.Member, scope)) return null;
        Standing standing = Standing.Of(context.Ledger, member, on, context.Today);
        Progress progress = new(
            standing.Quarter,
            standing.Attainment.Ratio,
            YuanOf(standing.Attainment.Remaining),
            YuanOf(standing.Attainment.Over),
            standing.Place?.Rank,
            standing.Place?.Of,
            standing.Pay.Next is { } next ? new NextBand(next.Gap, next.Gain, next.From) : null,
            standing.Pay.Projected,
            standing.Pay.AtPace)
        {
            PaidBy = PaidBy(context.Ledger, standing, on),
            Who = OtherThan(context.Speaker, context.Ledger.People[member]),
        };
        return Rights.MaySeePay(context.Speaker.Member, scope) ? progress : progress.WithoutPay();
    }

    private static (Commands.Metric Metric, Ratio Ratio)? PaidBy(Ledger ledger, Standing standing, NodaTime.LocalDate on) =>
        ledger.Plans.RulesOn(on).BandMetric is not Commands.Metric.Amount and var metric && standing.Pay.Attainment is { } reached ? (metric, reached) : null;

    /// <summary>Null where the speaker may not see the member's pay.</summary>
    public static Money? EarnedOf(ReplyContext context, MemberId member, Calendar.SalesPeriod quarter) =>
        Rights.MaySeePay(context.Speaker.Member, new Scope(context.Ledger.People[member], null))
            ? Statement.Of(context.Ledger, member, quarter, context.Today).Earned
            : null;

    /// <summary>Why money that came in earns nothing yet; null where it does, or the speaker may not see the member's pay.</summary>
    public static NextBand? NextIfNothingIsPaid(ReplyContext context, MemberId member, Calendar.SalesPeriod quarter)
    {
        if (!Rights.MaySeePay(context.Speaker.Member, new Scope(context.Ledger.People[member], null))) return null;
        Statement pay = Statement.Of(context.Ledger, member, quarter, context.Today);
        return pay is { Factor: { } factor, Next: { } next } && factor == Ratio.Zero ? new NextBand(next.Gap, next.Gain, next.From) : null;
    }

    /// <summary>The member's name; null where they are the speaker.</summary>
    public static string? OtherThan(Speaker speaker, Member member) => member.Id == speaker.Member.Id ? null : member.Name;

    private static Before SubjectOf(Ledger ledger, Fact main)
    {
        if (main is Fact.RecordAmended amended) return new Before { Happening = Happening.Amended, Record = amended.Record, Subject = amended.Now, Replaced = ledger.Records.OfChange(amended.Record)?.Now };
        if (main is not Fact.ChangeTakenBack taken) return new Before { Subject = main };
        Record record = ledger.Records.OfChange(taken.Change) ?? throw new UnreachableException("only a known change is taken back");
        return taken.Change == record.Seq
            ? new Before { Happening = Happening.TakenBack, Record = record.Seq, Subject = record.Now, Replaced = record.Now }
            : new Before { Happening = Happening.Restored, Record = record.Seq, Subject = record.Amendments[^1].Before, Replaced = record.Now };
    }

    private static Before AtDeal(ReplyContext context, Before subject, Fact.DealSigned deal)
    {
        MemberId member = Shown(context, deal.Credits);
        return subject with { Member = member, Quarter = context.Ledger.QuarterOf(deal.On), Progress = ProgressOf(context, member, deal.On) };
    }

    private static Before AtPayment(ReplyContext context, Before subject, Fact.PaymentReceived payment)
    {
        if (PaidOrder(context.Ledger.Customers[payment.Customer], subject.Record) is not { } order) return subject;
        MemberId member = Shown(context, order.Earners);
        Calendar.SalesPeriod quarter = context.Ledger.QuarterOf(order.On);
        return subject with { Member = member, Quarter = quarter, Earned = EarnedOf(context, member, quarter) };
    }

    /// <summary>The speaker where they share in the order, else its first member.</summary>
    internal static MemberId Shown(ReplyContext context, IReadOnlyList<Credit> credits) =>
        credits.Any(credit => credit.Member == context.Speaker.Member.Id) ? context.Speaker.Member.Id : credits[0].Member;

    /// <summary>The order that a payment went to first; where it went to none yet, the order due first of those that are not paid.</summary>
    private static Order? PaidOrder(Customer customer, long? payment) =>
        DueFirst(customer, order => order.Receipts.Any(receipt => receipt.Payment == payment)) ?? DueFirst(customer, order => !order.IsCollectedInFull);

    private static Order? DueFirst(Customer customer, Func<Order, bool> isMeant)
    {
        Order? found = null;
        foreach (Order order in customer.Orders)
        {
            if (isMeant(order) && (found is null || order.IsDueBefore(found))) found = order;
        }

        return found;
    }

    private static Money? YuanOf(decimal? value) => value is { } yuan ? Money.FromYuan(yuan) : null;
}
