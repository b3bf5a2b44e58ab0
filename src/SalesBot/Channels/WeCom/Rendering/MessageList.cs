using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom.Rendering;

/// <summary>A reply as the messages of each place, each within the vendor's limits; what is common to a place's messages is added by whoever sends them.</summary>
internal static class MessageList
{
    /// <summary>Bytes of a text or markdown message of the app.</summary>
    private const int AppBytes = 2048;

    /// <summary>Bytes of a message of a group robot.</summary>
    private const int WebhookBytes = 4096;

    /// <summary>Bytes of a message of a smart robot.</summary>
    public const int RobotBytes = 20_480;

    /// <param name="cards">Null where buttons cannot be pressed; where only words are understood, there are none either.</param>
    public static IEnumerable<JsonObject> OfApp(Reply reply, RenderSetting setting, Dialect dialect, CardLimits? cards) =>
        With(reply, setting, dialect, AppBytes, dialect is Dialect.Plain ? null : cards);

    public static IEnumerable<JsonObject> OfRobot(Reply reply, RenderSetting setting) => With(reply, setting, Dialect.Rich, RobotBytes, setting.IsPlain ? null : CardLimits.Robot);

    /// <summary>The one message without a card that a callback's link takes.</summary>
    /// <param name="isBelowCard">Whether the answer's buttons stand on the pressed card.</param>
    public static JsonObject OfLink(Reply reply, RenderSetting setting, bool isBelowCard) => WordsOfRobot(reply, setting, isBelowCard ? TemplateCard.LegendAfter(reply) : null).First();

    /// <summary>What a pressed card could not hold of the answer that took its place.</summary>
    public static IEnumerable<JsonObject> BelowCard(Reply reply, RenderSetting setting) =>
        TemplateCard.LegendAfter(reply) is { } legend ? WordsOfRobot(reply, setting, legend) : OfRobot(reply, setting);

    private static IEnumerable<JsonObject> WordsOfRobot(Reply reply, RenderSetting setting, IReadOnlyList<string>? legend) =>
        Parts(reply, WithLegend(WeComText.Of(reply, Dialect.Rich, setting.IsAgain), reply, legend, Dialect.Rich), RobotBytes).Select(part => WeComJson.Words("markdown", part.TrimEnd()));

    /// <summary>Tables where there is one; who is to look is told in a text of its own, the only one that reaches them.</summary>
    public static IEnumerable<JsonObject> OfWebhook(Reply reply, RenderSetting setting)
    {
        bool hasTable = !setting.IsPlain && ReplyBlocks.Of(reply).Any(block => block is ReplyBlock.Table);
        Dialect dialect = setting.IsPlain ? Dialect.Plain : hasTable ? Dialect.Rich : Dialect.Simple;
        // A plain text may have as many bytes as one of the app.
        int most = dialect == Dialect.Plain ? AppBytes : WebhookBytes;
        string type = dialect == Dialect.Plain ? "text" : hasTable ? "markdown_v2" : "markdown";
        foreach (string part in Parts(reply, WeComText.Of(reply, dialect, setting.IsAgain), most)) yield return WeComJson.Words(type, part.TrimEnd());
        if (reply.Kind == ReplyKinds.Honour && reply.Figures.TryGetValue("who", out string? who) && setting.AccountOf(who) is { } account)
        {
            yield return WeComJson.Message("text", new JsonObject { ["content"] = reply.Title, ["mentioned_list"] = new JsonArray(account) });
        }
    }

    /// <param name="cards">Null where buttons cannot be pressed.</param>
    private static IEnumerable<JsonObject> With(Reply reply, RenderSetting setting, Dialect dialect, int most, CardLimits? cards)
    {
        TemplateCard? card = cards is not null && reply.Actions.Count > 0 ? TemplateCard.Of(reply, cards, setting.Key, setting.IsAgain) : null;
        if (card is not { HoldsAll: true })
        {
            string words = WithLegend(WeComText.Of(reply, dialect, setting.IsAgain), reply, card?.Legend, dialect);
            foreach (string part in Parts(reply, words, most)) yield return WeComJson.Words(dialect == Dialect.Plain ? "text" : "markdown", part.TrimEnd());
        }

        foreach (JsonObject face in card?.Cards ?? []) yield return WeComJson.Message("template_card", face);
    }

    /// <summary>WeCom has no label for what a model wrote, so that each message of a draft says it in words.</summary>
    private static IEnumerable<string> Parts(Reply reply, string words, int most)
    {
        if (!DraftMark.IsOn(reply)) return TextParts.OfBytes(words, most);
        string mark = DraftMark.Words(Script.LanguageOf(reply)) + "\n";
        return TextParts.OfBytes(words, most - Encoding.UTF8.GetByteCount(mark)).Select((part, index) => index == 0 ? part : mark + part);
    }

    /// <summary>What the numbers on the buttons stand for; where there are no buttons, what can be answered.</summary>
    private static string WithLegend(string words, Reply reply, IReadOnlyList<string>? legend, Dialect dialect)
    {
        IEnumerable<string> lines = legend ?? ReplyBlocks.Choices(reply);
        string below = string.Join('\n', lines.Select(line => dialect == Dialect.Plain ? line : WeComText.Plain(line)));
        return below.Length == 0 ? words : $"{words}\n\n{below}";
    }
}
