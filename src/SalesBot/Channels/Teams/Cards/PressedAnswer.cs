using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Teams.Cards;

/// <summary>The body that answers a pressed button at once: the card that takes the pressed one's place, or a word for the presser alone.</summary>
internal static class PressedAnswer
{
    private const string WordType = "application/vnd.microsoft.activity.message";
    private const int LongestWord = 300;

    /// <param name="answers">What the press is answered, first what stands where it was pressed.</param>
    /// <param name="address">Where it is answered.</param>
    public static ReadOnlyMemory<byte> Of(IReadOnlyList<Answer> answers, string address)
    {
        TeamsAddress to = TeamsAddress.Read(address);
        if (answers.FirstOrDefault(answer => to.User is not null || !answer.IsPrivate) is not { } first) return Said("✓");
        if (first.Reply.IsForPresserOnly()) return Said(CardText.Short(ReplyBlocks.PlainText(first.Reply), LongestWord));
        if (to.Replaces is null) return Said(first.Reply.Title);
        return Written(200, TeamsActivity.CardType, TeamsCard.Of(first.Reply, new RenderSetting(address, first.Key, _ => null), isInRoom: false)[0]);
    }

    /// <summary>It was none of the bot's buttons.</summary>
    public static ReadOnlyMemory<byte> Bad() => Written(400, "application/vnd.microsoft.error", new JsonObject { ["code"] = "BadRequest", ["message"] = "This button is not known." });

    private static ReadOnlyMemory<byte> Said(string words) => Written(200, WordType, JsonValue.Create(words));

    private static byte[] Written(int status, string type, JsonNode value) => VendorJson.Bytes(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
