namespace SalesBot.Core.Interpreting.Names;

/// <summary>Slips of the keyboard between two words: a character too many, too few, wrong, or swapped with its neighbour.</summary>
internal static class EditDistance
{
    /// <summary>Whether at most <paramref name="limit"/> slips lie between the two; takes time in proportion to length × limit.</summary>
    public static bool IsWithin(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        while (a.Length > 0 && b.Length > 0 && a[0] == b[0])
        {
            a = a[1..];
            b = b[1..];
        }

        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > limit) return false;
        if (a.Length == 0 || b.Length == 0) return true;
        return limit > 0 && IsWithinAfterSlip(a, b, limit - 1);
    }

    private static bool IsWithinAfterSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int left) =>
        IsWithin(a[1..], b[1..], left)
        || IsWithin(a[1..], b, left)
        || IsWithin(a, b[1..], left)
        || (a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] && IsWithin(a[2..], b[2..], left));
}
