using System.Diagnostics;
using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>What became of an order since it was signed, counted through its changes in order of recording.</summary>
internal sealed class OrderCourse
{
    private readonly List<Refund> _refunds = [];
    private readonly List<OrderBooking> _bookings = [];
    private readonly Fact.DealSigned _deal;
    private readonly IReadOnlyList<OrderChange> _changes;
    private readonly Func<OrderChange, LocalDate> _countsOn;

    /// <param name="changes">In order of recording.</param>
    /// <param name="countsOn">The day whose figures a change changes.</param>
    public OrderCourse(Fact.DealSigned deal, IReadOnlyList<OrderChange> changes, Func<OrderChange, LocalDate> countsOn)
    {
        _deal = deal;
        _countsOn = countsOn;
        _changes = changes;
        Items = deal.Items;
        Net = SumOf(deal.Items);
        foreach (OrderChange change in changes)
        {
            switch (change.Fact)
            {
                case Fact.RefundRecorded refund: Take(change, refund); break;
                case Fact.ProfitSet set: Set(change, set); break;
                case Fact.DeliveryRecorded delivery: DeliveredOn = delivery.On; break;
            }
        }
    }

    public IReadOnlyList<Refund> Refunds => _refunds;

    /// <summary>What changed after signing what the order counts for.</summary>
    public IReadOnlyList<OrderBooking> Bookings => _bookings;

    public IReadOnlyList<DealItem> Items { get; private set; }

    /// <summary>Contract amount less refunds.</summary>
    public Money Net { get; private set; }

    public LocalDate? DeliveredOn { get; private set; }

    /// <summary>By what happened up to a day, that day included.</summary>
    public OrderCourse UpTo(LocalDate day) => new(_deal, [.. _changes.Where(change => DayOf(change.Fact) <= day)], _countsOn);

    public static Money SumOf(IReadOnlyList<DealItem> items)
    {
        decimal sum = 0;
        foreach (DealItem item in items) sum += item.Amount.Yuan;
        return Money.FromYuan(sum);
    }

    /// <summary>Null while the profit of any item is unknown.</summary>
    public static Money? ProfitOf(IReadOnlyList<DealItem> items)
    {
        decimal sum = 0;
        foreach (DealItem item in items)
        {
            if (item.Profit is not { } profit) return null;
            sum += profit.Yuan;
        }

        return Money.FromYuan(sum);
    }

    public bool HasChangedAfter(LocalDate day) => _changes.Any(change => DayOf(change.Fact) > day);

    private static LocalDate DayOf(Fact fact) => fact switch
    {
        Fact.RefundRecorded refund => refund.On,
        Fact.ProfitSet set => set.On,
        Fact.DeliveryRecorded delivery => delivery.On,
        _ => throw new UnreachableException($"{fact.GetType().Name} changes no order"),
    };

    /// <summary>A refund takes off every item, and its profit, in proportion to the amounts.</summary>
    private void Take(OrderChange change, Fact.RefundRecorded refund)
    {
        Money amount = Money.Min(refund.Amount, Net);
        if (!amount.IsPositive) return;
        Money before = KnownProfit();
        Money left = Net - amount;
        Items = Shrunk(left);
        if (change.Rules.WaitsForProfitAfterRefund && left.IsPositive) Items = [.. Items.Select(item => item with { Profit = null })];
        Net = left;
        _refunds.Add(new Refund(change.Record, amount, refund.On));
        _bookings.Add(new OrderBooking(_countsOn(change), -amount, KnownProfit() - before, left.IsZero ? -1 : 0));
    }

    private DealItem[] Shrunk(Money left)
    {
        DealItem[] items = new DealItem[Items.Count];
        Money rest = left;
        for (int index = 0; index < items.Length; index++)
        {
            DealItem item = Items[index];
            // The last item takes what the division leaves, so that the items always sum to the whole.
            Money amount = index == items.Length - 1 ? rest : Money.FromYuan(item.Amount.Yuan * left.Yuan / Net.Yuan);
            rest -= amount;
            Money? profit = item.Profit is { } known ? Money.FromYuan(known.Yuan * left.Yuan / Net.Yuan) : null;
            items[index] = item with { Amount = amount, Profit = profit };
        }

        return items;
    }

    private void Set(OrderChange change, Fact.ProfitSet set)
    {
        Money before = KnownProfit();
        Items = WithProfit(set);
        _bookings.Add(new OrderBooking(_countsOn(change), Money.Zero, KnownProfit() - before));
    }

    /// <summary>The items that the profit belongs to share it by amount; the others bring none of their own.</summary>
    private DealItem[] WithProfit(Fact.ProfitSet set)
    {
        bool[] has = [.. Items.Select(item => set.Categories is not { Count: > 0 } named || named.Contains(item.Category))];
        if (!Array.Exists(has, one => one)) Array.Fill(has, true);
        Money whole = SumOf([.. Items.Where((_, index) => has[index])]);
        Money rest = set.Profit;
        int last = Array.LastIndexOf(has, true);
        DealItem[] items = [.. Items];
        for (int index = 0; index < items.Length; index++)
        {
            Money part = !has[index] ? Money.Zero : index == last ? rest : PartOf(set.Profit, items[index].Amount, whole);
            rest -= part;
            items[index] = items[index] with { Profit = part, ProfitIsEstimate = false };
        }

        return items;
    }

    private static Money PartOf(Money profit, Money amount, Money whole) =>
        whole.IsZero ? Money.Zero : Money.FromYuan(profit.Yuan * amount.Yuan / whole.Yuan);

    private Money KnownProfit() => ProfitOf(Items) ?? Money.Zero;
}
