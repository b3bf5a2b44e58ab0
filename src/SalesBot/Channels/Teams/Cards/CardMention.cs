using System.Text.Json.Nodes;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Teams.Cards;

/// <summary>Mentions whom a post in a channel honours, so that they are told.</summary>
internal static class CardMention
{
    /// <summary>Null where the post honours nobody whose account is known.</summary>
    public static JsonObject? In(Reply reply, Func<string, string?> accountOf)
    {
        if (reply.Kind != "honour" || reply.Figures.GetValueOrDefault("who") is not { } who || accountOf(who) is not { } account) return null;
        // The mark in the text must be the same, letter by letter; brackets in a name would end it.
        string name = who.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);
        return new JsonObject { ["type"] = "mention", ["text"] = $"<at>{name}</at>", ["mentioned"] = new JsonObject { ["id"] = account, ["name"] = name } };
    }

    public static JsonObject Block(JsonObject mention) => new() { ["type"] = "TextBlock", ["text"] = (string)mention["text"]! + " 🎉", ["wrap"] = true };
}
