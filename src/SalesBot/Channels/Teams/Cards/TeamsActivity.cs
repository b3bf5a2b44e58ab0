using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Teams.Cards;

/// <summary>A reply as activities to be sent: a card each, with words for the notification beside it. Words and card in one would be split by Teams.</summary>
internal static class TeamsActivity
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    private const int LongestSummary = 250;

    /// <summary>UTF-16 units.</summary>
    private const int LongestText = 12_000;

    public static IReadOnlyList<VendorMessage> Of(Reply reply, TeamsAddress address, RenderSetting setting)
    {
        IEnumerable<JsonObject> contents = setting.IsPlain
            ? TextParts.OfUnits(PlainWords(reply, setting), LongestText).Select(part => new JsonObject { ["text"] = part.TrimEnd(), ["textFormat"] = "plain" })
            : TeamsCard.Of(reply, setting, isInRoom: address.User is null).Select(card => Attached(card, reply));
        bool isDraft = DraftMark.IsOn(reply);
        return [.. contents.Select((content, index) => Message(isDraft ? Labelled(content) : content, address, index == 0 && setting.IsFirst ? address.Replaces : null))];
    }

    /// <summary>With what can be answered, as there are no buttons.</summary>
    private static string PlainWords(Reply reply, RenderSetting setting) =>
        (setting.IsAgain ? TeamsCard.Again : "") + string.Join('\n', ReplyBlocks.Choices(reply).Prepend(ReplyBlocks.PlainText(reply)));

    private static JsonObject Attached(JsonObject card, Reply reply) => new()
    {
        ["summary"] = CardText.Short(ReplyBlocks.Lines(reply).FirstOrDefault()?.Text ?? reply.Title, LongestSummary),
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = card }),
    };

    /// <summary>With the label that Teams shows beside what a model wrote.</summary>
    private static JsonObject Labelled(JsonObject content)
    {
        content["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["additionalType"] = new JsonArray("AIGeneratedContent"),
        });
        return content;
    }

    private static VendorMessage Message(JsonObject content, TeamsAddress address, string? replaces)
    {
        JsonObject activity = new() { ["type"] = "message", ["from"] = new JsonObject { ["id"] = address.Bot } };
        if (address.Conversation is not null) activity["conversation"] = new JsonObject { ["id"] = address.Conversation };
        if (replaces is not null) activity["id"] = replaces;
        else if (address.ReplyTo is not null) activity["replyToId"] = address.ReplyTo;
        foreach ((string name, JsonNode? value) in content.ToArray())
        {
            content.Remove(name);
            activity[name] = value;
        }

        return new VendorMessage(VendorJson.Bytes(activity), replaces);
    }
}
