using System.Diagnostics;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Channels.Shaping;
using SalesBot.Channels.WeCom.Calling;
using SalesBot.Channels.WeCom.Rendering;
using SalesBot.Channels.WeCom.Robots;
using SalesBot.Channels.WeCom.Settings;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom;

/// <summary>
/// WeCom: private chats by the app, groups by the smart robot, by a group robot or by the app. Every way of sending has its own form and limits; the address
/// says which.
/// </summary>
internal sealed class WeComChannel(WeComSetting setting, AppSender app, GroupRobots groups, ResponseLinks links, RobotOutlet robot, IClock clock) : IChannel
{
    /// <summary>As in the company file.</summary>
    public const string ChannelName = "wecom";

    private const string WebhookRoute = "webhook:";
    private const string AppChatRoute = "appchat:";

    // In any minute thirty and in any hour a thousand; what is beyond is dropped in silence. A little wider, as messages travel at different speeds.
    private static readonly IReadOnlyList<Rate> PerMember = [Rate.Within(30, Duration.FromSeconds(65)), Rate.Within(1_000, Duration.FromMinutes(61))];

    private static readonly IReadOnlyList<Rate> PerGroupRobot = [Rate.Within(20, Duration.FromSeconds(65))];

    public string Name => ChannelName;

    public SendLimits Limits { get; } = new(PerMember, [new Rate(8_000, Duration.FromMinutes(1), 1_000)]);

    public string? Trouble => robot.State switch
    {
        LineState.Connecting => "the robot is not connected",
        LineState.Displaced => "another connection of the robot has taken over; this one stays quiet until the program is started again",
        LineState.NotAccepted => "the robot's id or secret is not accepted",
        LineState.Connected or null => null,
    };

    public IReadOnlyList<Rate> RatesOf(string address) => WeComAddress.Read(address) is WeComAddress.Webhook ? PerGroupRobot : Limits.Conversation;

    public string ConversationOf(string address) => WeComAddress.Read(address).Conversation;

    public string? AddressOf(string account) => setting.App is null ? null : new WeComAddress.App(account).Write();

    public string? AddressOfGroup(string route) =>
        route.StartsWith(WebhookRoute, StringComparison.Ordinal) ? new WeComAddress.Webhook(route[WebhookRoute.Length..]).Write()
        : route.StartsWith(AppChatRoute, StringComparison.Ordinal) ? new WeComAddress.AppChat(route[AppChatRoute.Length..]).Write()
        : null;

    public IReadOnlyList<VendorMessage> Render(Reply reply, RenderSetting setting) => WeComAddress.Read(setting.Address) switch
    {
        WeComAddress.App => [.. ByApp(reply, setting, hasCards: true)],
        WeComAddress.Card card => [.. Pressed(reply, setting, card), .. ByApp(reply, setting, hasCards: true)],
        WeComAddress.AppChat => [.. ByApp(reply, setting, hasCards: false)],
        WeComAddress.Webhook => [.. MessageList.OfWebhook(reply, setting).Select(Made)],
        WeComAddress.Callback callback => ByLink(reply, setting, callback),
        WeComAddress.Frame frame => ByFrame(reply, setting, frame),
        WeComAddress.Chat => [.. MessageList.OfRobot(reply, setting).Select(Made)],
        _ => throw new UnreachableException(),
    };

    public Task<Sending> Send(string address, VendorMessage message, CancellationToken cancelled) => WeComAddress.Read(address) switch
    {
        WeComAddress.App own => app.Send(own.User, message, cancelled),
        WeComAddress.Card card => app.Send(card.User, message, cancelled),
        WeComAddress.AppChat chat => app.SendToChat(chat.Id, message, cancelled),
        WeComAddress.Webhook webhook => groups.Send(webhook.Key, message, cancelled),
        WeComAddress.Callback callback => links.Send(callback.Url, message, cancelled),
        WeComAddress.Frame frame => robot.Send(new WeComAddress.Chat(frame.In, frame.IsGroup), message, cancelled),
        WeComAddress.Chat chat => robot.Send(chat, message, cancelled),
        _ => throw new UnreachableException(),
    };

    private IEnumerable<VendorMessage> ByApp(Reply reply, RenderSetting render, bool hasCards) =>
        MessageList.OfApp(reply, render, render.IsPlain || setting.IsPlain ? Dialect.Plain : Dialect.Simple, hasCards ? CardLimits.App : null).Select(Made);

    /// <summary>The pressed card's button is put out where something came of it.</summary>
    private static IEnumerable<VendorMessage> Pressed(Reply reply, RenderSetting render, WeComAddress.Card card)
    {
        if (reply.IsForPresserOnly() || !render.IsFirst) return [];
        JsonObject button = new() { ["replace_name"] = DoneWord(reply) };
        return [new VendorMessage(VendorJson.Bytes(new JsonObject { ["button"] = button }), card.Code)];
    }

    private static string DoneWord(Reply reply) => Script.LanguageOf(reply) switch
    {
        Language.Zh => reply.Kind == ReplyKinds.Undone ? "已撤销" : "已处理",
        Language.En => reply.Kind == ReplyKinds.Undone ? "Undone" : "Done",
    };

    /// <summary>The acknowledgement has carried the answer already, or one that follows it will, but for what a card cannot hold, and what came too late.</summary>
    private IReadOnlyList<VendorMessage> ByLink(Reply reply, RenderSetting render, WeComAddress.Callback callback)
    {
        bool isOnCard = callback.IsCard && render.IsFirst && !reply.IsForPresserOnly();
        bool isByLink = callback.LinkFrom is { } from ? clock.GetCurrentInstant().ToUnixTimeSeconds() >= from : callback.IsCard && !(isOnCard && TemplateCard.IsWholeAfter(reply));
        return isByLink ? [Made(MessageList.OfLink(reply, render, isOnCard))] : [];
    }

    /// <summary>The first message answers the frame; whatever follows is sent by itself.</summary>
    private static IReadOnlyList<VendorMessage> ByFrame(Reply reply, RenderSetting render, WeComAddress.Frame frame)
    {
        bool isOnCard = frame.IsCard && render.IsFirst && !reply.IsForPresserOnly();
        if (isOnCard) return frame.IsWelcome || TemplateCard.IsWholeAfter(reply) ? [] : [.. MessageList.BelowCard(reply, render).Select(Made)];
        VendorMessage[] messages = [.. MessageList.OfRobot(reply, render).Select(Made)];
        if (messages.Length > 0 && render.IsFirst && !render.IsAgain && !frame.IsCard) messages[0] = messages[0] with { Replaces = frame.Id };
        return messages;
    }

    private static VendorMessage Made(JsonObject message) => new(VendorJson.Bytes(message));
}
