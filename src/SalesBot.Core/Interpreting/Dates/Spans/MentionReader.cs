using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Reads the one mention that begins at a token; the longest of what is possible there. 早 and 晚 alone are no mention.</summary>
internal static class MentionReader
{
    public static (int Next, DateMention Mention)? Read(DateScan scan, int at)
    {
        if (scan[at].Kind is DateWord.Other or DateWord.Comma or DateWord.Dot or DateWord.Colon or DateWord.Slash or DateWord.Dash or DateWord.Of or DateWord.And or DateWord.To or DateWord.Counter)
        {
            return null;
        }

        var best = Counted(scan, at, Named(scan, at));
        best = Lengths.Read(scan, at) is { } length && length.Next > (best?.Next ?? 0) ? (length.Next, Mentions.Of(scan, at, length)) : best;
        return best?.Mention is { Kind: DateMentionKind.TimeRange, IsPartOfDay: true, Span.Length: 1 } ? null : best;
    }

    private static (int Next, DateMention Mention)? Named(DateScan scan, int at)
    {
        var named = DayEnds.Read(scan, at) ?? Since(scan, at) ?? RangeReader.Read(scan, at);
        return named is { Mention.Kind: DateMentionKind.Date } day ? DayEnds.Behind(scan, at, day) : named;
    }

    private static (int Next, DateMention Mention)? Counted(DateScan scan, int at, (int Next, DateMention Mention)? named) =>
        CountedReader.Read(scan, at) is { HasTime: true } counted && counted.Next > (named?.Next ?? 0) ? (counted.Next, Mentions.Of(scan, at, counted)) : named;

    // since January: from its first day to today
    private static (int Next, DateMention Mention)? Since(DateScan scan, int at) =>
        scan[at].Is(DateWord.Since) && DayReader.Read(scan, at + 1) is { IsImpossible: false } start && start.Back.First <= scan.Today
            ? (start.Next, Mentions.Of(scan, at, new Side(start.Next, DayPhrase.Of(start.Next, TimeUnit.Fortnight, new(start.Back.First, scan.Today)), null)))
            : null;
}
