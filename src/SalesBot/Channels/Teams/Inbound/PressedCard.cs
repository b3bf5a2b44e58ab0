using System.Text.Json;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>What a pressed button brings back: user input, nothing of it is believed.</summary>
/// <param name="Once">The button's own, so that one press is one; empty where it is missing.</param>
internal sealed record PressedCard(string Action, string Once)
{
    public const string ActionKey = "action";
    public const string OnceKey = "once";

    private const int Longest = 1_000;
    private const int LongestOnce = 64;

    /// <summary>Whether the answer takes the card's place.</summary>
    public bool Settles => PressedAction.TryParse(Action) is { Settles: true };

    /// <summary>Whether it may record something.</summary>
    public bool Records => PressedAction.TryParse(Action) is { Records: true };

    /// <summary>Out of an invoke, <c>{"action":{"data":{…}}}</c>; null where it is none of the bot's buttons.</summary>
    public static PressedCard? OfInvoke(JsonElement value) => Of(value.At("action", "data"));

    /// <summary>Out of a message; null where it is none of the bot's buttons.</summary>
    public static PressedCard? Of(JsonElement data) =>
        data.TextAt(ActionKey) is { Length: > 0 and <= Longest } action ? new PressedCard(action, data.TextAt(OnceKey) is { Length: <= LongestOnce } once ? once : "") : null;

    /// <summary>Whether a client asked by itself, to refresh a card; that must do nothing.</summary>
    public static bool IsAutomatic(JsonElement value) => value.TextAt("trigger") == "automatic";
}
