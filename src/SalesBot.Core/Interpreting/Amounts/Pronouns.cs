namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Words before "one" that make it a pronoun: this one, which one, the big one.</summary>
internal static class Pronouns
{
    private static readonly WordTable<bool> Words = new(("this that which the another last next every each no any some first second big new good other right wrong only", true));

    public static bool EndsBefore(string text, int at)
    {
        var end = at - 1;
        var start = end;
        while (start > 0 && TextScan.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start < end && Words.TryGet(text.AsSpan(start, end - start), out _);
    }
}
