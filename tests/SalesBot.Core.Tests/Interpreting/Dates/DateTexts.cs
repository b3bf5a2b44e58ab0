using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Tests.Interpreting.Dates;

/// <summary>Mentions as short texts: 2026-09-11, 2026-09-07/2026-09-13, 2026-09-17T15:00, 15:00-16:00, 60d.</summary>
internal static class DateTexts
{
    /// <summary>A Wednesday in the third quarter.</summary>
    public static readonly LocalDateTime Wednesday = new(2026, 9, 16, 10, 0);

    public static DateMention Only(string text, LocalDateTime now) => Assert.Single(DateReader.Read(text, now));

    public static string Of(DateMention mention, Direction direction)
    {
        if (mention.Kind == DateMentionKind.Duration)
        {
            return mention.Days is { } days ? $"{days}d" : $"{mention.Length?.TotalMinutes}min";
        }

        var dates = mention.In(direction);
        var time = Time(mention.Time);
        var end = Time(mention.TimeEnd);
        return (dates, mention.Kind) switch
        {
            (null, DateMentionKind.Time) => time,
            (null, DateMentionKind.TimeRange) => $"{time}-{end}",
            (null, _) => "impossible",
            (_, DateMentionKind.Date) => Day(dates.Start),
            (_, DateMentionKind.DateTime) => $"{Day(dates.Start)}T{time}",
            (_, DateMentionKind.DateTimeRange) => $"{Day(dates.Start)}T{time}/{Day(dates.End)}T{end}",
            _ => $"{Day(dates.Start)}/{Day(dates.End)}",
        };
    }

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Time(LocalTime? time) => time is { } said ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(said) : "";
}
