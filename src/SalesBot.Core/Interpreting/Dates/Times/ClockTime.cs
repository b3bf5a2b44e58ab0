using NodaTime;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Times;

/// <summary>A time as it was said, 0:00 to 24:00, before morning or afternoon is settled.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, HalfOfDay Half)
{
    public bool IsOpen => Half == HalfOfDay.Open;

    /// <summary>Null for a time the clock does not have.</summary>
    public static ClockTime? Of(int hour, int minute, int second, HalfOfDay half)
    {
        var isValid = hour is >= 0 and <= 24 && minute is >= 0 and < 60 && second is >= 0 and < 60 && !(hour == 24 && minute + second > 0);
        return isValid ? new ClockTime(hour, minute, second, half == HalfOfDay.Open && hour is 0 or > 12 ? HalfOfDay.Fixed : half) : null;
    }

    /// <summary>The reading before noon of an open time (12 counts as noon), or the only one.</summary>
    public LocalTime First => new(Half switch
    {
        HalfOfDay.BeforeNoon => Hour % 12,
        HalfOfDay.AfterNoon => Hour >= 12 ? Hour % 24 : Hour + 12,
        _ => Hour % 24,
    }, Minute, Second);

    /// <summary>Twelve hours from <see cref="First"/>, for an open time.</summary>
    public LocalTime Second12 => First.PlusHours(12);

    /// <summary>The half of the day that <paramref name="part"/> settles.</summary>
    public ClockTime In(PartOfDay part) => !IsOpen ? this : this with { Half = HalfIn(part) };

    private HalfOfDay HalfIn(PartOfDay part) => part switch
    {
        PartOfDay.None or PartOfDay.Daytime or PartOfDay.NightTime => HalfOfDay.Open,
        PartOfDay.SmallHours => HalfOfDay.BeforeNoon,
        PartOfDay.Morning => HalfOfDay.Fixed,
        PartOfDay.Noon or PartOfDay.Lunch => Hour <= 4 ? HalfOfDay.AfterNoon : HalfOfDay.Fixed,
        PartOfDay.Afternoon => HalfOfDay.AfterNoon,
        PartOfDay.Evening or PartOfDay.Night => Hour == 12 || Hour < 4 ? HalfOfDay.BeforeNoon : HalfOfDay.AfterNoon,
    };
}
