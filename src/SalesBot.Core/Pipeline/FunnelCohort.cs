using SalesBot.Core.Quantities;

namespace SalesBot.Core.Pipeline;

/// <summary>What became of some deals that came to one stage.</summary>
public sealed class FunnelCohort
{
    // How many deals stood there for so many days.
    private readonly SortedDictionary<int, int> _days = [];

    /// <summary>All of them.</summary>
    public int Entered { get; private set; }

    /// <summary>Went on to a later stage, or were won.</summary>
    public int MovedOn { get; private set; }

    public int Lost { get; private set; }

    /// <summary>Of those that went on or were lost, the share that went on; null while none did either. Those that still stand there are neither.</summary>
    public Ratio? Conversion => MovedOn + Lost > 0 ? Ratio.FromFraction((decimal)MovedOn / (MovedOn + Lost)) : null;

    /// <summary>Days in the stage, of those that left it; the mean of the middle two where they are even in number. Null while none left.</summary>
    public decimal? MedianDays
    {
        get
        {
            int count = _days.Values.Sum();
            return count == 0 ? null : (DayAt((count - 1) / 2) + DayAt(count / 2)) / 2m;
        }
    }

    public void Add(FunnelCohort other)
    {
        Entered += other.Entered;
        MovedOn += other.MovedOn;
        Lost += other.Lost;
        foreach ((int days, int count) in other._days) Count(days, count);
    }

    internal void Count(StageStay stay, bool isForward, int sign)
    {
        Entered += sign;
        if (stay.WentTo is { } to && to == Commands.StageKey.Lost) Lost += sign;
        else if (isForward) MovedOn += sign;
        if (stay.Days is { } days) Count(days, sign);
    }

    private int DayAt(int index)
    {
        int passed = 0;
        foreach ((int days, int count) in _days)
        {
            passed += count;
            if (index < passed) return days;
        }

        return 0;
    }

    private void Count(int days, int count)
    {
        int now = _days.GetValueOrDefault(days) + count;
        if (now == 0) _days.Remove(days);
        else _days[days] = now;
    }
}
