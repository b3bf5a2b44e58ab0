using NodaTime;
using SalesBot.Core.Applying;

namespace SalesBot.Core.Commission;

/// <summary>
/// The last months of a member as they were summed up, until an order of the month changes; one that is signed is only noted and added when the
/// month is read. A month never changes once it is kept, and is kept by one write, so that several may read at once.
/// </summary>
internal sealed class PayMonths
{
    private const int Kept = 24;

    /// <summary>More orders than this are counted anew with the rest of their month.</summary>
    private const int MostAwaited = 16;

    private PayMonth?[]? _months;

    /// <summary>Null where the month is not kept, or no longer holds.</summary>
    public PayMonth? Of(LocalDate first, int version, LocalDate today) =>
        _months?[Slot(first)] is { } month && month.First == first && month.Holds(version, today) ? month : null;

    public void Keep(PayMonth month) => (_months ??= new PayMonth?[Kept])[Slot(month.First)] = month;

    /// <summary>A quarter was closed, so that its months are no longer summed up from orders.</summary>
    public void Forget() => _months = null;

    /// <summary>An order that no sum holds yet.</summary>
    /// <param name="isLast">Whether no other was signed after it: only then it may be added behind the others.</param>
    public void Add(Order order, bool isLast)
    {
        if (Around(order) is not { } month) return;
        _months![Slot(order.On)] = isLast && month.Awaited.Count < MostAwaited ? month with { Awaited = [.. month.Awaited, order] } : null;
    }

    /// <summary>Something has changed about an order, which matters where the sum holds it already.</summary>
    public void Touch(Order order)
    {
        if (Around(order) is { } month && !month.Awaited.Contains(order)) Remove(order);
    }

    public void Remove(Order order)
    {
        if (Around(order) is not null) _months![Slot(order.On)] = null;
    }

    private PayMonth? Around(Order order) => _months?[Slot(order.On)] is { } month && month.Covers(order.On) ? month : null;

    private static int Slot(LocalDate day) => ((day.Year * 12) + day.Month) % Kept;
}
