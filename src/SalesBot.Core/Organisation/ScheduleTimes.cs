using NodaTime;

namespace SalesBot.Core.Organisation;

/// <summary>When the clock acts, in the company's zone; a team's missing time is the company's.</summary>
public sealed record ScheduleTimes(
    LocalTime? Sweep = null,
    LocalTime? Morning = null,
    LocalTime? Review = null,
    LocalTime? ReviewReminder = null,
    LocalTime? Digest = null,
    string? Weekly = null,
    string? Monthly = null)
{
    public static readonly ScheduleTimes Default = new(
        new LocalTime(0, 0), new LocalTime(9, 0), new LocalTime(17, 30), new LocalTime(18, 10), new LocalTime(18, 30), "fri 16:00", "last 16:00");

    /// <summary>These times, filled up from <paramref name="others"/>.</summary>
    public ScheduleTimes Or(ScheduleTimes others) => new(
        Sweep ?? others.Sweep,
        Morning ?? others.Morning,
        Review ?? others.Review,
        ReviewReminder ?? others.ReviewReminder,
        Digest ?? others.Digest,
        Weekly ?? others.Weekly,
        Monthly ?? others.Monthly);
}
