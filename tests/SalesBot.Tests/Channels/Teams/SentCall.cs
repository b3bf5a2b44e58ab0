using System.Text.Json.Nodes;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>One call that the bot made to the connector.</summary>
/// <param name="Path">Decoded, from /v3 on.</param>
/// <param name="Raw">As it was sent.</param>
internal sealed record SentCall(string Method, string Path, string Raw, string Authorization, JsonObject Body, int Status)
{
    /// <summary>Of a message: its card.</summary>
    public JsonObject? Card => Body["attachments"]?[0]?["content"] as JsonObject;

    /// <summary>The conversation that it went to.</summary>
    public string Conversation => Path.Split('/') is [_, _, "conversations", var id, ..] ? Uri.UnescapeDataString(id) : "";

    /// <summary>All words of the card.</summary>
    public string Words => Card is null ? "" : string.Join('\n', CardWords.In(Card));

    /// <summary>The data of a button, by its label or its verb.</summary>
    public JsonObject Button(string name) => CardWords.Buttons(Card!).First(button => (string?)button["title"] == name || (string?)button["verb"] == name);
}
