using System.Buffers;
using NodaTime;

namespace SalesBot.Core.Replies;

/// <summary>A story as others read it.</summary>
/// <param name="Hidden">Names that are not to be read, the longest first; empty where none are.</param>
internal sealed record CaseLine(string Story, string By, LocalDate On, IReadOnlyList<string> Hidden)
{
    private const int LongestTitle = 30;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，。；！\n,.;!");

    /// <param name="someCustomer">What stands in the place of a hidden name.</param>
    public string TextFor(string someCustomer) =>
        Hidden.Aggregate(Story, (text, name) => text.Replace(name, someCustomer, StringComparison.OrdinalIgnoreCase));

    /// <summary>The beginning of the story: its first clause, or so much of it as fits in a line.</summary>
    public string TitleFor(string someCustomer) => TitleOf(TextFor(someCustomer));

    public static string TitleOf(string story)
    {
        int end = story.AsSpan().IndexOfAny(Ends);
        string first = (end > 0 ? story[..end] : story).Trim();
        return first.Length <= LongestTitle ? first : first[..LongestTitle] + "…";
    }
}
