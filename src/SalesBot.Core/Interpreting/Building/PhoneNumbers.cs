using SalesBot.Core.Interpreting.Slots;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Finds a phone number: seven digits or more, with blanks and hyphens between them as people write them.</summary>
internal static class PhoneNumbers
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    /// <summary>Digits, and the plus before them.</summary>
    public static string? Find(Said said)
    {
        var text = said.Message.Masked;
        var end = said.Clauses[^1].Span.End;
        for (var at = said.Clauses[0].Span.Start; at < end; at++)
        {
            if (!TextScan.IsDigit(text[at]) && text[at] != '+') continue;
            var stop = End(text, at, end);
            var kept = string.Concat(text[at..stop].Where(c => TextScan.IsDigit(c) || c == '+'));
            if (kept.Count(TextScan.IsDigit) is >= FewestDigits and <= MostDigits) return said.Note("phone", new TextSpan(at, stop), kept);
            at = stop;
        }

        return null;
    }

    private static int End(string text, int at, int end)
    {
        var stop = at + 1;
        for (var i = at + 1; i < end && (TextScan.IsDigit(text[i]) || text[i] is ' ' or '-' or '(' or ')'); i++)
        {
            if (TextScan.IsDigit(text[i])) stop = i + 1;
        }

        return stop;
    }
}
