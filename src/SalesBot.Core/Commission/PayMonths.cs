using NodaTime;

namespace SalesBot.Core.Commission;

/// <summary>
/// The last months of a member as they were summed up, until an order of the month changes. A month never changes once it is kept, and is kept by
/// one write, so that several may read at once.
/// </summary>
internal sealed class PayMonths
{
    private const int Kept = 24;

    private PayMonth?[]? _months;

    /// <summary>Null where the month is not kept, or no longer holds.</summary>
    public PayMonth? Of(LocalDate first, int version, LocalDate today) =>
        _months?[Slot(first)] is { } month && month.First == first && month.Holds(version, today) ? month : null;

    public void Keep(PayMonth month) => (_months ??= new PayMonth?[Kept])[Slot(month.First)] = month;

    /// <summary>An order signed on this day has changed.</summary>
    public void Forget(LocalDate on)
    {
        if (_months is not null) _months[Slot(on)] = null;
    }

    private static int Slot(LocalDate day) => ((day.Year * 12) + day.Month) % Kept;
}
