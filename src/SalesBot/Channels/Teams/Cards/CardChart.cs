using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Teams.Cards;

/// <summary>The rows of some replies drawn. Charts are of Teams only; other clients draw bars of columns, which tell the same.</summary>
internal static class CardChart
{
    private const int MostBars = 10;

    /// <summary>By kind of reply: the column that names a bar, and the one that it is as long as.</summary>
    private static readonly Dictionary<string, (string Label, string Value)> Columns = new(StringComparer.Ordinal)
    {
        [ReplyKinds.Ranking] = ("who", "value"),
        [ReplyKinds.Digest] = ("who", "value"),
        [ReplyKinds.Attainment] = ("who", "attainment"),
        [ReplyKinds.Commission] = ("who", "projected"),
        [ReplyKinds.Pipeline] = ("stage", "amount"),
        [ReplyKinds.LossReasons] = ("reason", "count"),
        [ReplyKinds.Budget] = ("customer", "spent"),
    };

    /// <summary>Null where there is nothing to compare.</summary>
    public static JsonObject? Of(Reply reply, Language language)
    {
        if (!Columns.TryGetValue(reply.Kind, out (string Label, string Value) columns)) return null;
        (string Label, decimal Value, string Shown)[] bars = [.. Bars(reply, columns, language).Take(MostBars)];
        if (bars.Length < 2) return null;
        return reply.Kind == ReplyKinds.LossReasons ? Donut(reply, bars) : HorizontalBars(reply, bars);
    }

    /// <summary>Nobody is drawn with nothing: boards praise.</summary>
    private static IEnumerable<(string Label, decimal Value, string Shown)> Bars(Reply reply, (string Label, string Value) columns, Language language)
    {
        string[] items = [.. ReplyBlocks.Lines(reply).Where(line => line.IsItem).Select(LabelOf)];
        for (int index = 0; index < reply.Rows.Count; index++)
        {
            IReadOnlyDictionary<string, string> row = reply.Rows[index];
            string value = row.GetValueOrDefault(columns.Value, "");
            if (row.GetValueOrDefault(columns.Label, "") is not { Length: > 0 } label || CardTable.Number(value) is not { } number || number <= 0) continue;
            // Codes of the contract, such as those of stages, are said in words by the item of the same row.
            bool isCode = columns.Label is "stage" or "reason" && index < items.Length && items[index].Length > 0;
            yield return (isCode ? items[index] : label, number, Cell.Of(value, language).Text);
        }
    }

    /// <summary>What stands before the first figure.</summary>
    private static string LabelOf(ReplyBlock.Line line) =>
        string.Concat(line.Runs.TakeWhile(run => !run.IsBold).Select(run => run.Text)).Trim().TrimEnd(':', '：');

    private static JsonObject HorizontalBars(Reply reply, (string Label, decimal Value, string Shown)[] bars) => new()
    {
        ["type"] = "Chart.HorizontalBar",
        ["title"] = reply.Title,
        ["colorSet"] = "categorical",
        ["data"] = new JsonArray([.. bars.Select(bar => new JsonObject { ["x"] = bar.Label, ["y"] = bar.Value })]),
        ["fallback"] = Drawn(bars),
    };

    private static JsonObject Donut(Reply reply, (string Label, decimal Value, string Shown)[] bars) => new()
    {
        ["type"] = "Chart.Donut",
        ["title"] = reply.Title,
        ["colorSet"] = "categorical",
        ["data"] = new JsonArray([.. bars.Select(bar => new JsonObject { ["legend"] = bar.Label, ["value"] = bar.Value })]),
        ["fallback"] = Drawn(bars),
    };

    private static JsonObject Drawn((string Label, decimal Value, string Shown)[] bars)
    {
        decimal longest = bars.Max(bar => bar.Value);
        return new JsonObject
        {
            ["type"] = "Container",
            ["items"] = new JsonArray([.. bars.Select(bar => Row(bar.Label, bar.Value / longest, bar.Shown))]),
        };
    }

    private static JsonObject Row(string label, decimal share, string shown) => new()
    {
        ["type"] = "ColumnSet",
        ["spacing"] = "Small",
        ["columns"] = new JsonArray(
            CardElements.Column(3, CardElements.Words(label)), CardElements.Column(5, CardElements.Bar(share)), CardElements.Column(2, CardElements.Words(shown, align: "Right"))),
    };
}
