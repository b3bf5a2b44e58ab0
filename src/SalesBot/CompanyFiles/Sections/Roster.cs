using System.Globalization;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Interpreting;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>
/// The things of one sort by their names and aliases. Two of them never answer to the same one, whatever its case and width, as a message could
/// then not say which is meant.
/// </summary>
/// <param name="sort">"member", for sentences.</param>
internal sealed class Roster(string sort)
{
    private readonly Dictionary<string, Entry> _byWord = new(StringComparer.Ordinal);

    /// <summary>The things of a list, in its order.</summary>
    public IReadOnlyList<Named> Read(Value list)
    {
        var read = new List<Named>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields();
            var named = new Named(fields, fields["name"].Required().Text() ?? "", [.. Aliases(fields)]);
            Enter(fields["name"], named.Name, named.Name, fields.Line);
            foreach (var alias in named.Aliases) Enter(fields["aliases"], alias, named.Name, fields.Line);
            read.Add(named);
        }

        return read;
    }

    /// <summary>Another word for a thing, such as its id.</summary>
    public void Enter(Value at, string word, string name, int line)
    {
        if (word.Length == 0 || _byWord.TryAdd(PlainText.Of(word).Normal, new Entry(name, line))) return;
        var holder = _byWord[PlainText.Of(word).Normal];
        if (holder.Name == name && holder.Line == line) return;
        at.Refuse(string.Create(CultureInfo.InvariantCulture, $"\"{word}\" already means the {sort} {holder.Name} on line {holder.Line}"));
    }

    /// <summary>The full name of the thing that the value names by name or alias; null where it is missing, and refused where it names none.</summary>
    public string? Find(Value value)
    {
        if (value.Text() is not { } word) return null;
        if (_byWord.TryGetValue(PlainText.Of(word).Normal, out var entry)) return entry.Name;
        var nearest = NearestWord.To(word, _byWord.Values.Select(entry => entry.Name));
        value.Refuse($"expected a {sort} of this file, not {word}{(nearest is null ? "" : $"; did you mean {nearest}?")}");
        return null;
    }

    private static IEnumerable<string> Aliases(Fields fields) =>
        fields["aliases"].Items().Select(alias => alias.Text()).OfType<string>().Distinct(StringComparer.Ordinal);

    private sealed record Entry(string Name, int Line);
}
