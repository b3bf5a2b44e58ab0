using NodaTime;
using SalesBot.Core.Interpreting.Dates.Spans;

namespace SalesBot.Core.Interpreting.Dates;

/// <summary>Finds dates, periods, times of day and durations in Chinese and English text.</summary>
public static class DateReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2900;

    /// <summary>Every mention of <paramref name="text"/> in the order of the text; they do not overlap. Never throws on any text.</summary>
    /// <param name="text">The message.</param>
    /// <param name="now">The local wall-clock moment the message is said at, from 1900 to 2900; at any other nothing is found.</param>
    /// <param name="fiscalYearStartMonth">The month the first quarter starts with, 1 to 12.</param>
    public static IReadOnlyList<DateMention> Read(string text, LocalDateTime now, int fiscalYearStartMonth = 1) =>
        Read(PlainText.Of(text), now, fiscalYearStartMonth);

    /// <inheritdoc cref="Read(string, LocalDateTime, int)"/>
    public static IReadOnlyList<DateMention> Read(PlainText text, LocalDateTime now, int fiscalYearStartMonth = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNotEqual(now.Calendar, CalendarSystem.Iso);
        ArgumentOutOfRangeException.ThrowIfLessThan(fiscalYearStartMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fiscalYearStartMonth, 12);
        return now.Year is >= FirstYear and <= LastYear ? Read(new DateScan(text, now, fiscalYearStartMonth)) : [];
    }

    private static IReadOnlyList<DateMention> Read(DateScan scan)
    {
        List<DateMention>? found = null;
        for (var at = 0; at < scan.Count;)
        {
            if (MentionReader.Read(scan, at) is { } read)
            {
                (found ??= new(4)).Add(read.Mention);
                at = Math.Max(read.Next, at + 1);
            }
            else
            {
                at++;
            }
        }

        return found is null ? [] : found;
    }
}
