using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Channels.Teams.Inbound;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Teams.Cards;

/// <summary>The buttons of a reply. Each carries an id of its own, the same in every copy of the reply, so that one press is one.</summary>
internal static class CardButtons
{
    /// <summary>Teams shows six in a row.</summary>
    private const int InARow = 5;

    public static IEnumerable<JsonObject> Of(Reply reply, string key) => reply.Actions
        .Select((action, index) => Button(action, OnceOf(key, index)))
        .Chunk(InARow)
        .Select(row => new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. row]) });

    private static JsonObject Button(ReplyAction action, string once) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = action.Label,
        ["verb"] = action.Intent,
        ["data"] = Carried(action, once),
        // Clients that know no Execute send the same as a message.
        ["fallback"] = new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = action.Label,
            ["data"] = Carried(action, once),
            ["msteams"] = new JsonObject { ["feedback"] = new JsonObject { ["hide"] = true } },
        },
    };

    private static JsonObject Carried(ReplyAction action, string once) =>
        new() { [PressedCard.ActionKey] = action.Action, [PressedCard.OnceKey] = once };

    private static string OnceOf(string key, int index) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{key}#{index}"))))[..24];
}
