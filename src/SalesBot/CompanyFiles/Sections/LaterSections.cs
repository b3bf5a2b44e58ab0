using SalesBot.CompanyFiles.Yaml;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>Sections of features that are not there yet: <c>products</c>, <c>stages</c>, <c>stage</c>, <c>model</c>.</summary>
internal static class LaterSections
{
    private static readonly string[] TradeStages = [.. Words.Stages.Select(stage => stage.Word), "won", "lost"];

    private static readonly string[] DomesticStages = ["contact", "need", "proposal", "negotiation", "signed", "delivered", "collected", "won", "lost"];

    public static void Read(Fields file, Rosters rosters)
    {
        ReadProducts(file["products"], rosters);
        Only(file["stage"].Fields(), "enforce", "warn", "block");
        var model = file["model"].Fields();
        if (model["use"].Flag() is true) model["use"].RemarkWithoutEffect();
        model.End();
    }

    /// <summary>The keys of the stages that the file works with.</summary>
    public static IReadOnlyList<string> ReadStages(Value stages)
    {
        if (stages.Node is not Node.Sequence)
        {
            var word = stages.Word("trade", "domestic");
            if (word == "domestic") stages.Remark("without effect yet; trade is followed");
            return word == "domestic" ? DomesticStages : TradeStages;
        }

        var keys = new List<string>();
        foreach (var item in stages.Items())
        {
            if (ReadStage(item.Fields()) is not { } key) continue;
            if (keys.Contains(key)) item.Refuse($"expected every stage once; {key} stands there already");
            keys.Add(key);
        }

        stages.Remark("without effect yet; trade is followed");
        return keys;
    }

    private static string? ReadStage(Fields stage)
    {
        var key = stage["key"].Required().Text();
        stage["name"].Text();
        foreach (var document in stage["documents"].Items()) document.Text();
        stage["probability"].Number(0, 1, "a share");
        stage["days"].Whole(1, Limits.MostDays);
        stage["hint"].AnyText();
        stage.End();
        return key;
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

    private static void Only(Fields section, string key, string usual, string other)
    {
        section[key].Only(usual, other);
        section.End();
    }
}
