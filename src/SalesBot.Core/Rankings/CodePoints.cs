namespace SalesBot.Core.Rankings;

/// <summary>The order of names within a tie.</summary>
internal static class CodePoints
{
    /// <summary>By code point, which differs from the order of UTF-16 units for characters beyond the basic plane.</summary>
    public static int Compare(string a, string b)
    {
        int same = a.AsSpan().CommonPrefixLength(b);
        if (same == a.Length || same == b.Length) return a.Length.CompareTo(b.Length);
        // Half of a pair stands for a character above all that have one unit; two halves are in the order of their characters.
        bool isHalf = char.IsSurrogate(a[same]);
        return isHalf == char.IsSurrogate(b[same]) ? a[same].CompareTo(b[same]) : isHalf ? 1 : -1;
    }
}
