using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Supposing;

/// <summary>An order in the books, its plan and the payout factor it counts with, so that the same order in other shapes can be priced beside it.</summary>
internal sealed record PricedOrder(Order Order, MemberId Member, PlanTerms Terms, int Step, LocalDate Today)
{
    /// <summary>Null before any plan is adopted.</summary>
    public static PricedOrder? Of(Ledger ledger, Order order, MemberId member, LocalDate today)
    {
        if (ledger.Plans.TermsOn(order.On) is not { } terms) return null;
        FactorChoice choice = new(ledger, member, today);
        return new PricedOrder(order, member, terms, terms.StepAt(choice.In(choice.DecidedOn(order)).Attainment), today);
    }

    public Ratio Factor => Terms.Steps[Step];

    /// <summary>What it comes to on the first day that is late, with nothing collected.</summary>
    public Money IfLate() => Worth(Order, new OrderTiming(Order, Terms.Rules).LastDayInTime.PlusDays(1)).Projected(Step);

    /// <summary>What it comes to in another shape, and the same before rounding.</summary>
    public (Money Total, Money Exact) As(Fact.DealSigned deal)
    {
        OrderWorth worth = Worth(new Order(Order.Record, Order.RecordedAt, deal) { IsFirst = Order.IsFirst, BoughtBefore = Order.BoughtBefore }, Today);
        Money exact = Money.Zero;
        foreach (WorthLine line in worth.Lines) exact += line.Exact * Terms.FactorOf(line.Rule, Factor);
        return (worth.Projected(Step), exact);
    }

    private OrderWorth Worth(Order order, LocalDate day) => new(order, Member, Terms, day);
}
