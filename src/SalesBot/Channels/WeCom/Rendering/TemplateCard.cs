using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom.Rendering;

/// <summary>A reply with buttons as template cards; the words stand on the card if they fit, else in a message before it.</summary>
internal sealed record TemplateCard(IReadOnlyList<JsonObject> Cards, bool HoldsAll, IReadOnlyList<string> Legend)
{
    private const int HexOfTask = 32;
    private const string AgainMark = "r";

    /// <param name="key">The reply's own for ever; a card that is sent again has another task, as the vendor wants each to be new.</param>
    public static TemplateCard Of(Reply reply, CardLimits limits, string key, bool isAgain)
    {
        (IReadOnlyList<CardButton> buttons, IReadOnlyList<string> legend) = CardButton.Of(reply.Actions);
        string text = TextOf(reply, legend);
        bool holdsAll = !isAgain && Fits(reply, limits, text);
        CardButton[][] cards = [.. buttons.Chunk(CardButton.Most)];
        return new TemplateCard([.. cards.Select((some, index) => Card(reply, limits, index == 0 && holdsAll ? text : "", some, TaskOf(key, index, isAgain)))], holdsAll, legend);
    }

    /// <summary>For where the words stand beside the card.</summary>
    public TemplateCard WithoutWords()
    {
        foreach (JsonObject card in Cards) card.Remove("sub_title_text");
        return this with { HoldsAll = false };
    }

    /// <summary>What stands in the place of a card whose button was pressed: all of the answer, else its title above the message that says the rest.</summary>
    /// <param name="task">The pressed card's.</param>
    public static JsonObject After(Reply reply, string task)
    {
        (IReadOnlyList<CardButton> buttons, IReadOnlyList<string> legend) = CardButton.Of(reply.Actions);
        CardButton[] shown = buttons.Count is > 0 and <= CardButton.Most ? [.. buttons] : [new CardButton(HelpWord(Script.LanguageOf(reply)), "help")];
        return Card(reply, CardLimits.Robot, IsWholeAfter(reply) ? TextOf(reply, legend) : "👇", shown, task);
    }

    /// <summary>Whether a pressed card can hold all of the answer, its buttons and what they stand for too.</summary>
    public static bool IsWholeAfter(Reply reply) => LegendAfter(reply) is { } legend && Fits(reply, CardLimits.Robot, TextOf(reply, legend));

    /// <summary>What the numbers on a pressed card's buttons stand for; null where the answer has more buttons than a card.</summary>
    public static IReadOnlyList<string>? LegendAfter(Reply reply)
    {
        (IReadOnlyList<CardButton> buttons, IReadOnlyList<string> legend) = CardButton.Of(reply.Actions);
        return buttons.Count > CardButton.Most ? null : legend;
    }

    private static bool Fits(Reply reply, CardLimits limits, string text) => text.Length <= limits.Text && TitleOf(reply).Length <= limits.Title;

    private static string TextOf(Reply reply, IEnumerable<string> legend) => string.Join('\n', legend.Prepend(ReplyBlocks.PlainText(reply)));

    private static JsonObject Card(Reply reply, CardLimits limits, string text, CardButton[] buttons, string task)
    {
        JsonObject card = new()
        {
            ["card_type"] = "button_interaction",
            // Of a longer title the whole stands in the message before the card.
            ["main_title"] = new JsonObject { ["title"] = TextParts.Beginning(TitleOf(reply), limits.Title) },
        };
        if (text.Length > 0) card["sub_title_text"] = text;
        card["button_list"] = new JsonArray([.. buttons.Select((button, index) => (JsonNode)button.ToJson(index == 0))]);
        card["task_id"] = task;
        return card;
    }

    private static string TitleOf(Reply reply) => reply.Title.Length > 0 ? reply.Title : "SalesBot";

    private static string TaskOf(string key, int index, bool isAgain)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..HexOfTask];
        return string.Create(CultureInfo.InvariantCulture, $"{hash}_{index}{(isAgain ? AgainMark : "")}");
    }

    /// <summary>The task of the card as it was sent first.</summary>
    public static string OriginalOf(string task) => task.EndsWith(AgainMark, StringComparison.Ordinal) ? task[..^AgainMark.Length] : task;

    private static string HelpWord(Language language) => language switch
    {
        Language.Zh => "帮助",
        Language.En => "Help",
    };
}
