namespace SalesBot.Core.Measures;

/// <summary>The middle of some values; the mean of the middle two where they are even in number.</summary>
internal static class Median
{
    /// <summary>Null where there are no values. Sorts them.</summary>
    public static decimal? Of(List<int> values)
    {
        if (values.Count == 0) return null;
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2m;
    }
}
