using System.Runtime.InteropServices;

namespace SalesBot.Core.Measures;

/// <summary>The middle of some values; the mean of the middle two where they are even in number.</summary>
internal static class Median
{
    /// <summary>Null where there are no values. Puts them into another order.</summary>
    public static decimal? Of(List<int> values)
    {
        if (values.Count == 0) return null;
        Span<int> all = CollectionsMarshal.AsSpan(values);
        int upper = Ranked(all, values.Count / 2);
        if (values.Count % 2 == 1) return upper;
        // What stands below the upper middle is no greater; the greatest of it is the lower middle.
        int lower = int.MinValue;
        foreach (int value in all[..(values.Count / 2)]) lower = Math.Max(lower, value);
        return (lower + upper) / 2m;
    }

    /// <summary>The value that would stand at a place if all were sorted; smaller ones end up before it, greater ones behind.</summary>
    private static int Ranked(Span<int> values, int place)
    {
        (int low, int high) = (0, values.Length - 1);
        while (low < high)
        {
            (int left, int right) = Parted(values, low, high);
            if (place <= right) high = right;
            else if (place >= left) low = left;
            else break;
        }

        return values[place];
    }

    /// <summary>Puts what is smaller than a middling value to the left of it and what is greater to the right.</summary>
    /// <returns>Where the right part begins and the left part ends.</returns>
    private static (int Left, int Right) Parted(Span<int> values, int low, int high)
    {
        int pivot = MiddleOf(values[low], values[(low + high) / 2], values[high]);
        (int left, int right) = (low, high);
        while (left <= right)
        {
            while (values[left] < pivot) left++;
            while (values[right] > pivot) right--;
            if (left > right) break;
            (values[left], values[right]) = (values[right], values[left]);
            left++;
            right--;
        }

        return (left, right);
    }

    private static int MiddleOf(int a, int b, int c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
