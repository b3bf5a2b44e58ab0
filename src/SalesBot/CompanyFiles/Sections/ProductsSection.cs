using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>products</c>.</summary>
internal static class ProductsSection
{
    /// <summary>Null where the file names none.</summary>
    public static IReadOnlyList<Product>? Read(Value products, Rosters rosters, IReadOnlyList<Category> categories)
    {
        Product[] read = [.. new Roster("product").Read(products).Select(product => ReadProduct(product, rosters, categories))];
        return read.Length > 0 ? read : null;
    }

    private static Product ReadProduct(Named product, Rosters rosters, IReadOnlyList<Category> categories)
    {
        var name = rosters.Categories.Find(product.Fields["category"].Required());
        var category = categories.FirstOrDefault(one => one.Name == name)?.Id ?? new CategoryId("");
        ProductTagging[] tags = [.. product.Fields["tags"].Items().Select(tag => ReadTag(tag.Fields())).OfType<ProductTagging>()];
        product.Fields.End();
        return new Product(product.Name, product.Aliases, category, tags);
    }

    private static ProductTagging? ReadTag(Fields tag)
    {
        var list = tag["tag"].Required().Choice(("new", ProductTag.New), ("main", ProductTag.Main), ("limited", ProductTag.Limited));
        var from = tag["from"].Date();
        var to = tag["to"].Date();
        if (to < from) tag["to"].Refuse("expected a day after from");
        tag.End();
        return list is { } known ? new ProductTagging(known, from, to) : null;
    }
}
