using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>The end or the rest of a day: end of today, by the end of the day, EOD, EOD Friday, rest of the day.</summary>
internal static class DayEnds
{
    private static readonly LocalTime LastSecond = new(23, 59, 59);

    public static (int Next, DateMention Mention)? Read(DateScan scan, int at)
    {
        var start = scan.Skip(at, DateWord.Article);
        return scan[start].Kind switch
        {
            DateWord.EndOfDay => AtEnd(scan, at, DayReader.Read(scan, scan.Skip(start + 1, DateWord.On)) is { IsDay: true, IsImpossible: false } day ? day : DayPhrase.Of(start + 1, scan.Today)),
            DateWord.Edge when scan.Text.StartsAt(scan[start].Start, "end") && Day(scan, start + 1) is { } day => AtEnd(scan, at, day),
            DateWord.Rest when Day(scan, start + 1) is { } day && day.Back.First == scan.Today => Rest(scan, at, day.Next),
            _ => null,
        };
    }

    /// <summary>Friday EOD: the end of the day that was read; that day itself if no such word follows.</summary>
    public static (int Next, DateMention Mention) Behind(DateScan scan, int at, (int Next, DateMention Mention) day) => !scan[day.Next].Is(DateWord.EndOfDay) ? day
        : (day.Next + 1, day.Mention with { Span = Mentions.Span(scan, at, day.Next + 1), Kind = DateMentionKind.DateTime, Time = LastSecond, IsPartOfDay = true });

    // "of the day" and "of today"; other days have no end that anybody names like this, except tomorrow.
    private static DayPhrase? Day(DateScan scan, int at)
    {
        var of = scan.Skip(at, DateWord.Of);
        var noun = scan[of].Is(DateWord.Article) || scan[of].Is(DateWord.Relative, 0) ? of + 1 : of;
        return scan[noun].IsUnit(TimeUnit.Day) && (noun > of || of > at) ? DayPhrase.Of(noun + 1, scan.Today)
            : scan[of].Is(DateWord.Day) ? DayPhrase.Of(of + 1, scan.Today.PlusDays(scan[of].Value))
            : null;
    }

    private static (int Next, DateMention Mention) AtEnd(DateScan scan, int at, DayPhrase day) => (day.Next, Whole(scan, at, day, DateMentionKind.DateTime) with { Time = LastSecond });

    private static (int Next, DateMention Mention) Rest(DateScan scan, int at, int next) =>
        (next, Whole(scan, at, DayPhrase.Of(next, scan.Today), DateMentionKind.DateTimeRange) with { Time = scan.Now.TimeOfDay, TimeEnd = LastSecond });

    private static DateMention Whole(DateScan scan, int at, DayPhrase day, DateMentionKind kind) => new(Mentions.Span(scan, at, day.Next), kind)
    {
        Past = day.Back.ToInterval(),
        Future = day.Ahead.ToInterval(),
        Form = day.Form,
        IsPartOfDay = true,
    };
}
