using NodaTime;

namespace SalesBot.Core.Interpreting.Dates.Times;

/// <summary>Settles morning and afternoon of a stretch: "5 to 6pm" begins at 17:00, "11 am to 3" ends at 15:00, "10:30 to 3" at 15:00 or 3:00.</summary>
internal static class ClockRanges
{
    public static (LocalTime Start, LocalTime End, bool IsOpen) Settle(ClockTime start, ClockTime end)
    {
        if (!start.IsOpen)
        {
            return (start.First, end.IsOpen ? After(start.First, end) : end.First, false);
        }

        if (!end.IsOpen)
        {
            return (Before(start, end.First), end.First, false);
        }

        var isAfternoon = start.Hour is >= 1 and <= 6;
        var first = isAfternoon ? start.Second12 : start.First;
        return (first, After(first, end), true);
    }

    /// <summary>The reading of an open time that comes first after <paramref name="start"/>; before noon if none does.</summary>
    public static LocalTime After(LocalTime start, ClockTime end)
    {
        var early = end.First < end.Second12 ? end.First : end.Second12;
        var late = end.First < end.Second12 ? end.Second12 : end.First;
        return early > start ? early : late > start ? late : early;
    }

    private static LocalTime Before(ClockTime start, LocalTime end)
    {
        var late = start.First < start.Second12 ? start.Second12 : start.First;
        return late <= end ? late : start.First;
    }
}
