using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom.Hearing;

/// <summary>What a callback of the app means for the bot.</summary>
internal static class AppHearing
{
    /// <summary>Null where it is only acknowledged.</summary>
    public static ChannelMessage? Of(AppMessage message)
    {
        if (message.Renamed.Length > 0 && message.Change == "update_user") return Moved(message);
        if (message.From.Length == 0 || message.From == "sys") return null;
        if (!message.IsEvent) return Told(message, message.From, new Heard.Wrote(message.Said));
        return message.Event switch
        {
            "click" or "taskcard_click" or "template_card_event" or "template_card_menu_event" => Told(message, message.From, Pressed(message)),
            "subscribe" or "enter_agent" => Greeted(message),
            "unsubscribe" => Told(message, message.From, new Heard.Removed()),
            _ => null,
        };
    }

    /// <summary>A menu's key may be an action or words, whatever the menu's author prefers.</summary>
    private static Heard Pressed(AppMessage message) => PressedAction.TryParse(message.Key) is null && !message.Key.Contains(':', StringComparison.Ordinal)
        ? new Heard.Wrote(message.Key)
        : new Heard.Pressed(message.Key, CardPress.OnceOf(message.From, message.Task, message.Key));

    /// <summary>Entering is told each time; one welcome a member is enough.</summary>
    private static ChannelMessage Greeted(AppMessage message) =>
        Told(message, message.From, new Heard.Installed(IsGreeted: true)) with { Id = "hello/" + message.From.ToLowerInvariant() };

    /// <summary>The directory gave the member another user id.</summary>
    private static ChannelMessage Moved(AppMessage message)
    {
        string own = new WeComAddress.App(message.Renamed).Write();
        return new ChannelMessage(WeComChannel.ChannelName, message.Id, message.Changed, "", new Heard.Renamed(message.Renamed), new ReplyAddresses(own, own, null));
    }

    private static ChannelMessage Told(AppMessage message, string user, Heard what)
    {
        WeComAddress own = new WeComAddress.App(user);
        // What is only asked leaves the card to be pressed again.
        bool settles = message.ResponseCode.Length > 0 && PressedAction.TryParse(message.Key) is { Settles: true };
        WeComAddress reply = settles ? new WeComAddress.Card(user, message.ResponseCode) : own;
        return new ChannelMessage(WeComChannel.ChannelName, message.Id, user, "", what, new ReplyAddresses(reply.Write(), own.Write(), null));
    }
}
