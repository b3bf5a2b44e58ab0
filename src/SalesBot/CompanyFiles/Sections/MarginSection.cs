using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>margin</c>: how a price is judged before it is quoted.</summary>
internal static class MarginSection
{
    private const string Capital = "capital";

    private const string Entertainment = "entertainment";

    /// <summary>Null where the file says nothing about it.</summary>
    public static MarginRules? Read(Value margin)
    {
        var fields = margin.Fields();
        var usual = MarginRules.Default;
        var counted = ReadCounted(fields["count"]);
        var rules = new MarginRules(
            Share(fields["floor"], usual.Floor),
            Share(fields["reserve"], usual.Reserve),
            Share(fields[Capital], usual.Capital),
            counted.Contains(Capital),
            counted.Contains(Entertainment));
        fields.End();
        return rules == usual ? null : rules;
    }

    /// <summary>A list of elements, or one without brackets.</summary>
    private static string[] ReadCounted(Value count) => count.Node is Node.Sequence
        ? [.. count.Items().Select(item => item.Word(Capital, Entertainment)).OfType<string>()]
        : count.Word(Capital, Entertainment) is { } one ? [one] : [];

    private static Ratio Share(Value value, Ratio usual) => value.Number(0, 1, "a share") is { } share ? Ratio.FromFraction(share) : usual;
}
