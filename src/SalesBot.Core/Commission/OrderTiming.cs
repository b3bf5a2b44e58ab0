using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>Whether an order's money comes in time, for the bonus and for the deduction.</summary>
internal readonly struct OrderTiming(Order order, CommissionRules rules)
{
    /// <summary>Last day on which a prepaid order may be collected in full: that of delivery; while none is recorded, so many days from signing.</summary>
    public LocalDate LastPrepaidDay => order.DeliveredOn ?? order.On.PlusDays(rules.PrepaidGraceDays);

    /// <summary>Last day on which the money counts as paid on time: the due date and the days of grace after it.</summary>
    public LocalDate LastDayOnTime => order.DueOn.PlusDays(rules.LateGraceDays);

    /// <summary>Last day on which a full collection is not late.</summary>
    public LocalDate LastDayInTime
    {
        get
        {
            if (Start is not { } start) return LocalDate.MaxIsoValue;
            return rules.LateMonths is { } months ? start.PlusMonths(months) : start.PlusDays(rules.LateDays);
        }
    }

    /// <summary>Where the payment period starts; null while that has not happened.</summary>
    private LocalDate? Start => rules.LateFrom switch
    {
        LateFrom.Signing => order.On,
        LateFrom.Due => order.DueOn,
        // Invoices go out with the goods, and are not recorded apart.
        LateFrom.Delivery or LateFrom.Invoice => order.DeliveredOn,
    };

    /// <summary>Whether an order was paid on time, or still may be; what is late costs the next quarter's entertainment budget by some plans.</summary>
    public bool IsOnTime(LocalDate today) => (order.CollectedOn ?? today) <= LastDayOnTime;

    /// <summary>Whether the whole money came in time for the bonus, or still may.</summary>
    public bool IsPrepaid(LocalDate today) => order.Terms.IsPrepaid && (order.CollectedOn ?? today) <= LastPrepaidDay;

    /// <summary>Yuan of the order that come late or have come late; zero where nothing does.</summary>
    public Money Late(LocalDate today)
    {
        if (!rules.LatePerInstalment) return (order.CollectedOn ?? today) > LastDayInTime ? order.Net : Money.Zero;
        Money late = today > LastDayInTime ? order.Outstanding : Money.Zero;
        foreach (Receipt receipt in order.Receipts)
        {
            if (receipt.Amount.IsPositive && receipt.On > LastDayInTime) late += receipt.Amount;
        }

        // What is paid may hold tax, what is deducted does not.
        return order.Deal.Tax is null ? Money.Min(late, order.Net) : Money.Min(late, order.Owed) * (order.Net / order.Owed);
    }

    /// <summary>First and last day on which bonus and deduction stand as they do today, if nothing is recorded.</summary>
    public (LocalDate First, LocalDate Last) SameAs(LocalDate today)
    {
        (LocalDate first, LocalDate last) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        if (order.IsCollectedInFull) return (first, last);
        foreach (LocalDate turn in (ReadOnlySpan<LocalDate>)[LastPrepaidDay, LastDayInTime])
        {
            if (today <= turn) last = LocalDate.Min(last, turn);
            else first = LocalDate.Max(first, turn.PlusDays(1));
        }

        return (first, last);
    }
}
