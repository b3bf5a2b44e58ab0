using System.Text;

namespace SalesBot.Core.Rankings;

/// <summary>The order of names within a tie.</summary>
internal static class CodePoints
{
    /// <summary>By code point, which differs from the order of UTF-16 units for characters beyond the basic plane.</summary>
    public static int Compare(string a, string b)
    {
        StringRuneEnumerator left = a.EnumerateRunes();
        StringRuneEnumerator right = b.EnumerateRunes();
        while (left.MoveNext())
        {
            if (!right.MoveNext()) return 1;
            int order = left.Current.CompareTo(right.Current);
            if (order != 0) return order;
        }

        return right.MoveNext() ? -1 : 0;
    }
}
