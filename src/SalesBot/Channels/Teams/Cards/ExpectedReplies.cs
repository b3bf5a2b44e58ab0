using System.Text.Json.Nodes;

namespace SalesBot.Channels.Teams.Cards;

/// <summary>The body that answers a sender who wants the answers in the acknowledgement, as local test clients do: <c>{"activities":[…]}</c>.</summary>
internal static class ExpectedReplies
{
    /// <param name="answers">What the message is answered, in order.</param>
    /// <param name="address">Where it is answered.</param>
    public static ReadOnlyMemory<byte> Of(IReadOnlyList<Answer> answers, string address)
    {
        TeamsAddress to = TeamsAddress.Read(address);
        // In a conversation of several, what is the speaker's alone is sent to them, as always.
        IEnumerable<Answer> here = answers.Where(answer => to.User is not null || !answer.IsPrivate);
        IEnumerable<VendorMessage> messages = here.SelectMany((answer, index) => TeamsActivity.Of(answer.Reply, to, new RenderSetting(address, answer.Key, _ => null, IsFirst: index == 0)));
        JsonNode?[] activities = [.. messages.Where(message => message.Replaces is null).Select(message => JsonNode.Parse(message.Body.Span))];
        return VendorJson.Bytes(new JsonObject { ["activities"] = new JsonArray(activities) });
    }
}
