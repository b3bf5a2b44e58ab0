using NodaTime;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>What a robot's message means for the bot.</summary>
/// <param name="hasApp">Whether members are reached in private by the app; else by the robot, where it may speak first.</param>
internal sealed class RobotHearing(RobotSetting robot, bool hasApp, IClock clock)
{
    /// <summary>An answer is asked for again for six minutes after its message; a little less, as the last time must not be missed.</summary>
    public static readonly Duration AskedFor = Duration.FromSeconds(320);

    /// <param name="frame">The id of the connection's frame; null for a callback.</param>
    /// <returns>Null where it is only acknowledged.</returns>
    public ChannelMessage? Of(RobotMessage message, string? frame)
    {
        if (message.From.Length == 0 || message.Id.Length == 0) return null;
        if (message.Type == "stream") return Told(message, Named(message.Stream), new Heard.Awaits(), frame);
        if (message.Type != "event") return Told(message, Named(message.Id), new Heard.Wrote(SaidIn(message)), frame);
        return message.Event switch
        {
            "enter_chat" => Told(message, "hello-robot/" + message.From.ToLowerInvariant(), new Heard.Installed(IsGreeted: true), frame),
            "template_card_event" => Told(message, Named(message.Id), new Heard.Pressed(message.Key, CardPress.OnceOf(message.From, message.Task, message.Key)), frame),
            _ => null,
        };
    }

    private string SaidIn(RobotMessage message)
    {
        string said = message.IsGroup ? Mention.Strip(message.Text, robot.Name) : message.Text.Trim();
        return said.Length > 0 ? said : message.Quoted.Trim();
    }

    /// <summary>The id of what was said, so that an answer that is asked for again is found by it.</summary>
    private static string Named(string id) => "r/" + id;

    private ChannelMessage Told(RobotMessage message, string id, Heard what, string? frame)
    {
        (WeComAddress reply, WeComAddress? late) = frame is null ? ByCallback(message, what) : ByFrame(message, what, frame);
        WeComAddress room = new WeComAddress.Chat(message.Chat, IsGroup: true);
        ReplyAddresses addresses = new(reply.Write(), PersonOf(message)?.Write(), message.IsGroup ? room.Write() : null, late?.Write());
        return new ChannelMessage(WeComChannel.ChannelName, id, message.From, message.Chat, what, addresses);
    }

    private (WeComAddress Reply, WeComAddress? Late) ByCallback(RobotMessage message, Heard what)
    {
        WeComAddress.Callback reply = new(message.In, message.ResponseUrl, message.SettlesCard);
        // Only what is said is asked for again.
        WeComAddress late = reply with { IsCard = false, LinkFrom = what is Heard.Pressed ? 0 : (clock.GetCurrentInstant() + AskedFor).ToUnixTimeSeconds() };
        return (what is Heard.Pressed && !message.SettlesCard ? late : reply, late);
    }

    private static (WeComAddress Reply, WeComAddress? Late) ByFrame(RobotMessage message, Heard what, string frame)
    {
        WeComAddress chat = new WeComAddress.Chat(message.In, message.IsGroup);
        WeComAddress.Frame reply = new(message.In, message.IsGroup, frame, IsCard: what is not Heard.Wrote, IsWelcome: what is Heard.Installed);
        return what is not Heard.Pressed ? (reply, null) : (message.SettlesCard ? reply : chat, chat);
    }

    /// <summary>Somebody who never wrote to the robot in private is not reached by it there.</summary>
    private WeComAddress? PersonOf(RobotMessage message) =>
        hasApp ? new WeComAddress.App(message.From)
        : robot is RobotSetting.Socket && !message.IsGroup ? new WeComAddress.Chat(message.From, IsGroup: false)
        : null;
}
