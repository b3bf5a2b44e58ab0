using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>categories</c>.</summary>
internal static class CategoriesSection
{
    public static IReadOnlyList<Category> Read(Value list, Rosters rosters)
    {
        var named = rosters.Categories.Read(list.Required());
        if (!list.IsMissing && named.Count == 0) list.Refuse("expected at least one category");
        var idOfName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var category in named)
        {
            var id = ReadId(category.Fields["id"]);
            rosters.Categories.Enter(category.Fields["id"], id, category.Name, category.Fields.Line);
            idOfName[category.Name] = id;
        }

        return [.. named.Select(category => ReadCategory(category, rosters, idOfName))];
    }

    private static Category ReadCategory(Named category, Rosters rosters, Dictionary<string, string> idOfName)
    {
        var fields = category.Fields;
        var margin = fields["typical_margin"].Number(0, 1, "a share of the price");
        var like = rosters.Categories.Find(fields["like"]);
        if (like == category.Name) fields["like"].Refuse("expected another category");
        fields.End();
        return new Category(
            new CategoryId(idOfName[category.Name]),
            category.Name,
            category.Aliases,
            margin is { } share ? Ratio.FromFraction(share) : null,
            like is null ? null : new CategoryId(idOfName[like]));
    }

    private static string ReadId(Value id)
    {
        var text = id.Required().Text() ?? "";
        if (!text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-')) id.Refuse($"expected small letters, digits, _ and - only, not {text}");
        return text;
    }
}
