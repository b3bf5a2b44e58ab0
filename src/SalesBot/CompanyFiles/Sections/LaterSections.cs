using SalesBot.CompanyFiles.Yaml;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>Sections of features that are not there yet: <c>products</c>, <c>model</c>.</summary>
internal static class LaterSections
{
    public static void Read(Fields file, Rosters rosters)
    {
        ReadProducts(file["products"], rosters);
        var model = file["model"].Fields();
        if (model["use"].Flag() is true) model["use"].RemarkWithoutEffect();
        model.End();
    }

    private static void ReadProducts(Value products, Rosters rosters)
    {
        foreach (var product in new Roster("product").Read(products))
        {
            rosters.Categories.Find(product.Fields["category"].Required());
            foreach (var tag in product.Fields["tags"].Items()) ReadTag(tag.Fields());
            product.Fields.End();
        }

        if (!products.IsMissing) products.RemarkWithoutEffect();
    }

    private static void ReadTag(Fields tag)
    {
        tag["tag"].Required().Text();
        var from = tag["from"].Date();
        if (tag["to"].Date() < from) tag["to"].Refuse("expected a day after from");
        tag.End();
    }
}
