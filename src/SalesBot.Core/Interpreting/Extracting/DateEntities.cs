using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Interpreting.Extracting;

/// <summary>Date mentions in the written form of entities; every reading the words leave open is a value.</summary>
internal static class DateEntities
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    public static Entity? Of(DateMention mention) => mention.IsImpossible ? null : mention.Kind switch
    {
        DateMentionKind.Date => Build(mention, "date", Days(mention)),
        DateMentionKind.DateRange => Build(mention, "daterange", DayRanges(mention)),
        DateMentionKind.Time => Build(mention, "time", Times(mention)),
        DateMentionKind.TimeRange => Build(mention, "timerange", TimeRanges(mention)),
        DateMentionKind.DateTime => Build(mention, "datetime", Moments(mention)),
        DateMentionKind.DateTimeRange => Build(mention, "datetimerange", MomentRanges(mention)),
        DateMentionKind.Duration => Build(mention, "duration", Lengths(mention)),
    };

    private static Entity Build(DateMention mention, string type, IEnumerable<EntityValue> values) => new(mention.Span, type, [.. values.Distinct()]);

    private static IEnumerable<EntityValue> Days(DateMention mention) =>
        Intervals(mention).Select(days => new EntityValue.Single(Day(days.Start)));

    private static IEnumerable<EntityValue> DayRanges(DateMention mention) =>
        Intervals(mention).Select(days => new EntityValue.Range(Day(days.Start), Day(days.End)));

    private static IEnumerable<EntityValue> Times(DateMention mention) =>
        Starts(mention).Select(start => new EntityValue.Single(TimeOfDay.Format(start)));

    private static IEnumerable<EntityValue> TimeRanges(DateMention mention) =>
        Stretches(mention).Select(stretch => new EntityValue.Range(TimeOfDay.Format(stretch.Start), TimeOfDay.Format(stretch.End)));

    private static IEnumerable<EntityValue> Moments(DateMention mention) =>
        from days in Intervals(mention)
        from start in Starts(mention)
        select new EntityValue.Single(Moment.Format(days.Start + start));

    private static IEnumerable<EntityValue> MomentRanges(DateMention mention) =>
        from days in Intervals(mention)
        from stretch in Stretches(mention)
        select new EntityValue.Range(Moment.Format(days.Start + stretch.Start), Moment.Format(days.End + stretch.End));

    private static IEnumerable<EntityValue> Lengths(DateMention mention) => mention.Length is { } length
        ? [new EntityValue.Length(DurationPattern.CreateWithInvariantCulture("'PT'S'S'").Format(length), ((decimal)length.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture))]
        : [];

    private static IEnumerable<DateInterval> Intervals(DateMention mention)
    {
        if (mention.Past is { } past)
        {
            yield return past;
        }

        if (mention is { IsRolling: true, Past: { } days })
        {
            yield return new DateInterval(days.Start.PlusDays(-1), days.End.PlusDays(-1));
        }

        if (mention.Future is { } future && future != mention.Past)
        {
            yield return future;
        }
    }

    private static IEnumerable<LocalTime> Starts(DateMention mention) => Stretches(mention).Select(stretch => stretch.Start);

    private static IEnumerable<(LocalTime Start, LocalTime End)> Stretches(DateMention mention)
    {
        if (mention.Time is not { } start)
        {
            yield break;
        }

        var end = mention.TimeEnd ?? start;
        yield return (start, end);
        if (mention.IsHalfDayOpen)
        {
            yield return (start.PlusHours(12), end.PlusHours(12));
        }
    }

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
