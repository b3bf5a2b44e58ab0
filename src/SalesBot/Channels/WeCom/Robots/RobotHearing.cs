using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>What a robot's message means for the bot.</summary>
/// <param name="hasApp">Whether members are reached in private by the app; else by the robot, where it may speak first.</param>
internal sealed class RobotHearing(RobotSetting robot, bool hasApp)
{
    /// <param name="frame">The id of the connection's frame; null for a callback.</param>
    /// <returns>Null where it is only acknowledged.</returns>
    public ChannelMessage? Of(RobotMessage message, string? frame)
    {
        if (message.From.Length == 0 || message.Id.Length == 0) return null;
        if (message.Type == "stream") return Told(message, Named(message.Stream), new Heard.Wrote(""), frame);
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
        bool isCard = what is not Heard.Wrote;
        WeComAddress reply = frame is null
            ? new WeComAddress.Callback(message.In, message.ResponseUrl, isCard)
            : new WeComAddress.Frame(message.In, message.IsGroup, frame, isCard);
        WeComAddress room = new WeComAddress.Chat(message.Chat, IsGroup: true);
        return new ChannelMessage(
            WeComChannel.ChannelName, id, message.From, message.Chat, what, new ReplyAddresses(reply.Write(), PersonOf(message)?.Write(), message.IsGroup ? room.Write() : null));
    }

    /// <summary>Somebody who never wrote to the robot in private is not reached by it there.</summary>
    private WeComAddress? PersonOf(RobotMessage message) =>
        hasApp ? new WeComAddress.App(message.From)
        : robot is RobotSetting.Socket && !message.IsGroup ? new WeComAddress.Chat(message.From, IsGroup: false)
        : null;
}
