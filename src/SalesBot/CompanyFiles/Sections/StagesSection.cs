using System.Globalization;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>stages</c> and <c>stage</c>: the stages of the company's deals, and whether documents that lack hold a deal back.</summary>
internal static class StagesSection
{
    private const int MostStages = 20;

    public static StageTemplate Read(Value stages, Fields stage)
    {
        var blocks = stage["enforce"].Choice(("warn", false), ("block", true)) ?? false;
        stage.End();
        var template = stages.Node is Node.Sequence ? ReadList(stages) : stages.Choice(("trade", false), ("domestic", true)) is true ? StageTemplates.Domestic : StageTemplates.Trade;
        return template with { Blocks = blocks };
    }

    /// <summary>The keys that a customer's stage may have.</summary>
    public static IReadOnlyList<string> KeysOf(StageTemplate template) => [.. template.Stages.Select(stage => stage.Key.Text), StageKey.Won.Text, StageKey.Lost.Text];

    private static StageTemplate ReadList(Value list)
    {
        var rules = new List<StageRule>();
        Value[] items = [.. list.Items()];
        if (items.Length is 0 or > MostStages) list.Refuse($"expected 1 to {MostStages} stages");
        for (var place = 0; place < items.Length; place++)
        {
            if (ReadStage(items[place], (place + 1m) / (items.Length + 1)) is not { } rule) continue;
            if (rules.Exists(earlier => earlier.Key == rule.Key)) items[place].Refuse($"expected every stage once; {rule.Key} stands there already");
            rules.Add(rule);
        }

        return rules.Count > 0 ? new StageTemplate(rules) : StageTemplates.Trade;
    }

    /// <summary>What is not said of a stage that ships is as it ships; of any other, its place says how likely it is.</summary>
    private static StageRule? ReadStage(Value item, decimal likely)
    {
        var fields = item.Fields();
        var key = fields["key"].Required().Text();
        var name = fields["name"].Text();
        var documents = ReadDocuments(fields["documents"]);
        var probability = fields["probability"].Number(0, 1, "a share");
        var days = fields["days"].Whole(1, Limits.MostDays);
        var hint = fields["hint"].AnyText();
        fields.End();
        if (key is null) return null;
        if (!IsKey(key)) item.Refuse(string.Create(CultureInfo.InvariantCulture, $"expected a key of small letters, digits and _ other than won and lost, not {key}"));
        var known = StageTemplates.Known(new StageKey(key)) ?? new StageRule(new StageKey(key), Ratio.FromFraction(decimal.Round(likely, 4)));
        return known with
        {
            Name = name,
            Documents = documents ?? known.Documents,
            Probability = probability is { } share ? Ratio.FromFraction(share) : known.Probability,
            Days = days ?? known.Days,
            Hint = hint,
        };
    }

    private static string[]? ReadDocuments(Value documents) =>
        documents.Node is null ? null : [.. documents.Items().Select(document => document.Text()).OfType<string>()];

    private static bool IsKey(string key) =>
        key is not ("won" or "lost") && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');
}
