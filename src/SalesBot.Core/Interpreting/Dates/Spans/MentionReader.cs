using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Reads the one mention that begins at a token; the longest of what is possible there.</summary>
internal static class MentionReader
{
    public static (int Next, DateMention Mention)? Read(DateScan scan, int at)
    {
        if (scan[at].Kind is DateWord.Other or DateWord.Comma or DateWord.Dot or DateWord.Colon or DateWord.Slash or DateWord.Dash or DateWord.Of or DateWord.And or DateWord.To or DateWord.Counter)
        {
            return null;
        }

        var best = DayEnds.Read(scan, at) ?? RangeReader.Read(scan, at);
        if (CountedReader.Read(scan, at) is { HasTime: true } counted && counted.Next > (best?.Next ?? 0))
        {
            best = (counted.Next, Mentions.Of(scan, at, counted));
        }

        return Lengths.Read(scan, at) is { } length && length.Next > (best?.Next ?? 0) ? (length.Next, Mentions.Of(scan, at, length)) : best;
    }
}
