using System.Security.Cryptography;
using System.Text;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>What an activity comes to for the bot; null for everything that it does not care for.</summary>
internal static class ActivityMessage
{
    public static ChannelMessage? Of(Activity activity, TeamsSettings settings) =>
        activity.ConversationId.Length > 0 && activity.From.Id.Length > 0 ? OfType(activity, settings) : null;

    /// <summary>Whether the sender wants the answers in the acknowledgement. Those to a pressed card have a form of their own there.</summary>
    public static bool IsAnsweredAtOnce(Activity activity) => activity.DeliveryMode == "expectReplies" && activity.Type != "invoke";

    private static ChannelMessage? OfType(Activity activity, TeamsSettings settings) => activity.Type switch
    {
        "message" => OfMessage(activity, settings),
        "invoke" => PressedCard.OfInvoke(activity.Value) is { } pressed ? Pressed(activity, settings, pressed, isInvoke: true) : null,
        "installationUpdate" => Message(activity, settings, Id(activity, activity.Action), Installation(activity.Action)),
        "conversationUpdate" => OfUpdate(activity, settings),
        "messageUpdate" when activity.EventType is "editMessage" or "" =>
            Message(activity, settings, Id(activity, "edit/" + Stamp(activity)), new Heard.Changed(Id(activity, ""), MessageText.Of(activity))),
        "messageDelete" => Message(activity, settings, Id(activity, "delete"), new Heard.Deleted(Id(activity, ""))),
        _ => null,
    };

    private static ChannelMessage? OfMessage(Activity activity, TeamsSettings settings)
    {
        if (settings.IsBot(activity.From.Id)) return null;
        if (PressedCard.Of(activity.Value) is { } pressed) return Pressed(activity, settings, pressed, isInvoke: false);
        // A form that is not the bot's, and nothing written with it.
        if (activity.Text is null && activity.Value.ValueKind == System.Text.Json.JsonValueKind.Object) return null;
        return Message(activity, settings, Id(activity, ""), new Heard.Wrote(MessageText.Of(activity)));
    }

    /// <summary>Who came and went, and which channels; nobody is greeted for it, as the installation is told of besides.</summary>
    private static ChannelMessage? OfUpdate(Activity activity, TeamsSettings settings) => activity.EventType switch
    {
        "channelDeleted" => OfChannel(activity, settings, new Heard.Removed()),
        "channelRestored" => OfChannel(activity, settings, new Heard.Installed(IsGreeted: false)),
        "teamDeleted" => Message(activity, settings, Id(activity, "update"), new Heard.Removed()),
        "" or "teamMemberRemoved" when activity.Removed.Any(settings.IsBot) => Message(activity, settings, Id(activity, "update"), new Heard.Removed()),
        "" or "teamMemberAdded" when activity.Removed.Count == 0 => Message(activity, settings, Id(activity, "update"), new Heard.Installed(IsGreeted: false)),
        _ => null,
    };

    /// <summary>Told of in the team's general channel.</summary>
    private static ChannelMessage? OfChannel(Activity activity, TeamsSettings settings, Heard what) => activity.ChangedChannel.Length == 0
        ? null
        : Message(activity with { ConversationId = activity.ChangedChannel, ConversationType = "channel" }, settings, Id(activity, "update"), what);

    private static Heard Installation(string action) => action.StartsWith("remove", StringComparison.Ordinal) ? new Heard.Removed() : new Heard.Installed(IsGreeted: action == "add");

    private static ChannelMessage Pressed(Activity activity, TeamsSettings settings, PressedCard pressed, bool isInvoke)
    {
        // One press is one, however often it is delivered and by whichever of the two ways; two people pressing the same button are two.
        string? once = pressed.Once.Length > 0 && pressed.Records ? $"press/{Account(activity)}/{pressed.Once}" : null;
        ChannelMessage message = Message(activity, settings, Id(activity, ""), new Heard.Pressed(pressed.Action, once));
        TeamsAddress late = TeamsAddress.Read(message.Addresses.Late ?? message.Addresses.Reply);
        if (pressed.Settles && activity.ReplyToId.Length > 0) late = late with { Replaces = activity.ReplyToId };
        TeamsAddress reply = late with { IsAnswered = isInvoke, IsExpected = IsAnsweredAtOnce(activity) };
        return message with { Addresses = message.Addresses with { Reply = reply.Write(), Late = late.Write() } };
    }

    private static ChannelMessage Message(Activity activity, TeamsSettings settings, string id, Heard what)
    {
        TeamsAddress here = new(activity.ServiceUrl.TrimEnd('/'), activity.Tenants[0].ToLowerInvariant(), settings.BotAccount);
        TeamsAddress person = here with { User = activity.From.Id, Conversation = activity.IsPersonal ? activity.ConversationId : null };
        string room = activity.IsPersonal ? "" : TeamsAddress.WithoutThread(activity.ConversationId);
        TeamsAddress reply = activity.IsPersonal ? person : here with { Conversation = activity.ConversationId, ReplyTo = ReplyTo(activity) };
        ReplyAddresses addresses = new(reply.Write(), person.Write(), room.Length > 0 ? (here with { Conversation = room }).Write() : null);
        if (IsAnsweredAtOnce(activity)) addresses = addresses with { Reply = (reply with { IsExpected = true }).Write(), Late = addresses.Reply };
        return new ChannelMessage(ActivityCheck.Channel, id, Account(activity), room, what, addresses, LanguageOf(activity.Locale));
    }

    /// <summary>The message itself; of a pressed button the one that holds it. What is told of without a message has no thread.</summary>
    private static string? ReplyTo(Activity activity) => activity.Type switch
    {
        "message" or "messageUpdate" when activity.ReplyToId.Length == 0 || activity.Text is not null => NotEmpty(activity.Id),
        "message" or "invoke" => NotEmpty(activity.ReplyToId),
        _ => null,
    };

    private static string? NotEmpty(string id) => id.Length > 0 ? id : null;

    private static string Account(Activity activity) => activity.From.ObjectId.Length > 0 ? activity.From.ObjectId : activity.From.Id;

    /// <summary>Message ids are counted in each conversation; where one is missing, what was said when stands in its place.</summary>
    private static string Id(Activity activity, string about)
    {
        string id = activity.Id.Length > 0 ? activity.Id : "of " + Stamp(activity);
        return about.Length == 0 ? $"{activity.ConversationId}/{id}" : $"{activity.ConversationId}/{id}/{about}";
    }

    private static string Stamp(Activity activity) =>
        activity.Timestamp.Length > 0 ? activity.Timestamp : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(activity.From.Id + "\n" + activity.Text)))[..16];

    private static Language? LanguageOf(string locale) =>
        locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Zh : locale.Length > 0 ? Language.En : null;
}
