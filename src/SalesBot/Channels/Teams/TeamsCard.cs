using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Channels.Teams.Cards;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Teams;

/// <summary>
/// A reply as Adaptive Cards 1.5: its first line as a head in the colour of its kind, then its lines, bars, tables, a chart and buttons. One card, or several where
/// one would be larger than Teams takes; no figure is cut.
/// </summary>
internal static class TeamsCard
{
    /// <summary>UTF-8 bytes of what lies in a card; Teams takes 28 KB in all places.</summary>
    private const int LargestBody = 22_000;

    /// <summary>Says that the card may be there already.</summary>
    /// <summary>Before what may have arrived already.</summary>
    public const string Again = "↻ ";

    /// <param name="isInRoom">Whether others than the reader see it, so that who is honoured is mentioned.</param>
    public static IReadOnlyList<JsonObject> Of(Reply reply, RenderSetting setting, bool isInRoom)
    {
        Language language = Script.LanguageOf(reply);
        JsonObject? mention = isInRoom ? CardMention.In(reply, setting.AccountOf) : null;
        List<JsonObject> elements = [.. Elements(reply, setting, language), .. CardButtons.Of(reply, setting.Key)];
        if (mention is not null) elements.Insert(1, CardMention.Block(mention));
        IEnumerable<IReadOnlyList<JsonObject>> pages = elements.Sum(VendorJson.MostBytes) <= LargestBody ? [elements] : Pages(elements);
        return [.. pages.Select(page => Card(page, reply, language, mention))];
    }

    private static IEnumerable<JsonObject> Elements(Reply reply, RenderSetting setting, Language language)
    {
        IReadOnlyList<ReplyBlock> blocks = ReplyBlocks.Of(reply);
        int first = blocks is [ReplyBlock.Line, ..] ? 1 : 0;
        ReplyBlock.Line head = first == 1 ? (ReplyBlock.Line)blocks[0] : new ReplyBlock.Line([new Run(reply.Title, true)], false, null);
        yield return Head(head, StyleOf(reply), setting.IsAgain);
        foreach (JsonObject element in blocks.Skip(first).SelectMany(block => Block(block, reply, language))) yield return element;
        if (CardChart.Of(reply, language) is { } chart) yield return chart;
    }

    private static JsonObject Head(ReplyBlock.Line line, string style, bool isAgain)
    {
        IEnumerable<Run> runs = isAgain ? [new Run(Again, false), .. line.Runs] : line.Runs;
        JsonObject words = CardElements.Words(runs, "Medium");
        // What is still to go would not be seen on a ground of its own colour.
        return CardElements.Container(style, line.Bar is { } bar ? [words, CardElements.Progress(bar, "default")] : [words]);
    }

    private static IEnumerable<JsonObject> Block(ReplyBlock block, Reply reply, Language language)
    {
        if (block is ReplyBlock.Table table) return CardTable.Of(table, reply.To, language);
        ReplyBlock.Line line = (ReplyBlock.Line)block;
        JsonObject words = CardElements.Words(line.IsItem ? [new Run("• ", false), .. line.Runs] : line.Runs);
        words["spacing"] = "Small";
        return line.Bar is { } bar ? [words, CardElements.Progress(bar)] : [words];
    }

    private static string StyleOf(Reply reply) => Tones.Of(reply) switch
    {
        Tone.Records or Tone.Cheers => "good",
        Tone.Asks => "accent",
        Tone.Declines => "warning",
        Tone.Warns => "attention",
        Tone.Tells => "emphasis",
    };

    /// <summary>So many elements a card as fit; one that alone is larger has a card of its own.</summary>
    private static IEnumerable<IReadOnlyList<JsonObject>> Pages(IEnumerable<JsonObject> elements)
    {
        List<JsonObject> page = [];
        int size = 0;
        foreach (JsonObject element in elements)
        {
            int more = VendorJson.Bytes(element).Length;
            if (page.Count > 0 && size + more > LargestBody)
            {
                yield return page;
                (page, size) = ([], 0);
            }

            page.Add(element);
            size += more;
        }

        yield return page;
    }

    private static JsonObject Card(IReadOnlyList<JsonObject> body, Reply reply, Language language, JsonObject? mention)
    {
        JsonObject teams = new() { ["width"] = "Full" };
        if (mention is not null) teams["entities"] = new JsonArray(mention.DeepClone());
        return new JsonObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["lang"] = Script.CodeOf(language),
            ["fallbackText"] = CardText.Short(ReplyBlocks.PlainText(reply), 1_500),
            ["body"] = new JsonArray([.. body]),
            ["msteams"] = teams,
        };
    }
}
