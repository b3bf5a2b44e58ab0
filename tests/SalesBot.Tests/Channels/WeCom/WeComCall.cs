using System.Text.Json.Nodes;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>One call that the bot made to WeCom's API.</summary>
/// <param name="Code">What it was answered.</param>
internal sealed record WeComCall(string Path, string Query, JsonObject Body, string Raw, int Code)
{
    public string Type => (string?)Body["msgtype"] ?? "";

    public string To => (string?)Body["touser"] ?? (string?)Body["chatid"] ?? "";

    public JsonObject? Card => Body["template_card"] as JsonObject;

    /// <summary>Everything that somebody reads.</summary>
    public string Words => Card is { } card
        ? string.Join('\n', new[] { (string?)card["main_title"]?["title"], (string?)card["sub_title_text"] }.Concat(Buttons.Select(button => $"[{button["text"]}]")))
        : (string?)Body[Type]?["content"] ?? "";

    public IEnumerable<JsonObject> Buttons => (Card?["button_list"] as JsonArray ?? []).Select(button => button!.AsObject());

    public string KeyOf(string label) => (string)Buttons.First(button => (string?)button["text"] == label)["key"]!;
}
