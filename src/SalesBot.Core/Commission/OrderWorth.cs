using System.Runtime.InteropServices;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>
/// What one order is worth to one member at every payout factor, from one day to another. It is kept with the order until the order changes, so
/// that a statement of a thousand orders adds instead of multiplying.
/// </summary>
internal sealed class OrderWorth
{
    private readonly List<WorthLine> _lines;

    // Of every line at the first factor, then at the second, and so on.
    private readonly Money[] _values;
    private readonly Money[] _projected;
    private readonly Money[] _earned;

    /// <param name="only">Index of the one factor that is asked for; every factor where missing.</param>
    public OrderWorth(Order order, MemberId member, PlanTerms terms, LocalDate today, int? only = null)
    {
        Order = order;
        Terms = terms;
        OrderTiming timing = new(order, terms.Rules);
        ValidOn = timing.SameAs(today);
        Share = order.EarningShareOf(member);
        Amount = order.Net * Share;
        _lines = new OrderPricing(order, terms, timing, today).Lines(Share);
        int steps = terms.Steps.Count;
        (_values, _projected) = (new Money[steps * _lines.Count], new Money[steps]);
        // What is collected in full is earned as it is projected, and one that waits for all of its money earns nothing.
        _earned = order.IsCollectedInFull ? _projected : new Money[steps];
        Unfactored = NotBelowFloor(ExactOf(_lines));
        for (int step = 0; step < steps; step++)
        {
            if (only is null || step == only) Price(step);
        }
    }

    public Order Order { get; }

    public PlanTerms Terms { get; }

    /// <summary>First and last day on which the same lines count, if nothing is recorded.</summary>
    public (LocalDate First, LocalDate Last) ValidOn { get; }

    public Ratio Share { get; }

    /// <summary>Contract amount less refunds, in the member's share.</summary>
    public Money Amount { get; }

    public ReadOnlySpan<WorthLine> Lines => CollectionsMarshal.AsSpan(_lines);

    /// <summary>All lines before the factor, exact, an order below zero counting 0.</summary>
    public Money Unfactored { get; }

    /// <summary>The order's worth to a member today, from what is kept with the order where that still holds; null before any plan is adopted.</summary>
    public static OrderWorth? Of(Ledger ledger, Order order, MemberId member, LocalDate today)
    {
        for (int index = 0; index < order.Earners.Count; index++)
        {
            if (order.Earners[index].Member != member) continue;
            OrderWorth? kept = order.Worth(index);
            if (kept is not null && IsPriced(ledger, kept) && kept.ValidOn.First <= today && today <= kept.ValidOn.Last) return kept;
            if (ledger.Plans.TermsOn(order.On) is not { } terms) return null;
            OrderWorth worth = new(order, member, terms, today);
            order.Keep(index, worth);
            return worth;
        }

        return null;
    }

    /// <summary>The worth of an order as it stood once, which is not kept; null before any plan is adopted.</summary>
    public static OrderWorth? Then(Ledger ledger, Order order, MemberId member, LocalDate day) =>
        ledger.Plans.TermsOn(order.On) is { } terms ? new OrderWorth(order, member, terms, day) : null;

    /// <summary>Whether the worth was counted by the terms that still hold; those of a closed quarter hold for ever.</summary>
    private static bool IsPriced(Ledger ledger, OrderWorth kept) =>
        kept.Terms.Version == ledger.Plans.Version || ReferenceEquals(kept.Terms, ledger.Plans.TermsOn(kept.Order.On));

    /// <summary>The order's total at a payout factor: the sum of its rounded lines, not below the floor.</summary>
    /// <param name="step">Index in <see cref="PlanTerms.Steps"/>.</param>
    public Money Projected(int step) => _projected[step];

    /// <summary>The part of it that is paid by what has been collected.</summary>
    public Money Earned(int step) => _earned[step];

    /// <summary>The rounded value of each line.</summary>
    public ReadOnlySpan<Money> Values(int step) => _values.AsSpan(step * _lines.Count, _lines.Count);

    /// <summary>What brings the order up to the floor; zero where it does not lie below.</summary>
    public Money Lift(int step) => _projected[step] - Sum(Values(step));

    private void Price(int step)
    {
        Ratio factor = Terms.Steps[step];
        if (factor == Ratio.Zero) return;
        Span<Money> values = _values.AsSpan(step * _lines.Count, _lines.Count);
        for (int index = 0; index < values.Length; index++) values[index] = (_lines[index].Exact * Terms.FactorOf(_lines[index].Rule, factor)).Rounded();
        _projected[step] = NotBelowFloor(values);
        if (!ReferenceEquals(_earned, _projected)) _earned[step] = Earned(_projected[step]);
    }

    private static Money[] ExactOf(List<WorthLine> lines)
    {
        Money[] exact = new Money[lines.Count];
        for (int index = 0; index < exact.Length; index++) exact[index] = lines[index].Exact;
        return exact;
    }

    private static Money Sum(ReadOnlySpan<Money> values)
    {
        Money sum = Money.Zero;
        foreach (Money value in values) sum += value;
        return sum;
    }

    /// <summary>Of an order that waits for money.</summary>
    private Money Earned(Money projected) => Terms.Rules.PaysCollectedShare ? (projected * (Order.Collected / Order.Owed)).Rounded() : Money.Zero;

    /// <summary>An order comes to 0 at least; where losses are netted, to what its losses come to.</summary>
    private Money NotBelowFloor(ReadOnlySpan<Money> values)
    {
        Money total = Sum(values);
        if (Terms.Rules.CarriesNegativeOrders) return total;
        Money floor = Money.Zero;
        for (int index = 0; Terms.Rules.NetsLosses && index < values.Length; index++)
        {
            if (_lines[index].Rule.Row is PlanRow.Rate && values[index].IsNegative) floor += values[index];
        }

        return Money.Max(total, floor);
    }
}
