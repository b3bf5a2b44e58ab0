using System.Globalization;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web.Wording;

internal static class EnglishPage
{
    public static PageWords Words { get; } = new()
    {
        Language = Language.En,
        Title = "SalesBot",
        Tagline = "Log a visit or a deal in one sentence, and see attainment, commission and rank at once.",
        WhoAreYou = "Who are you today?",
        WhoAreYouMore = "Choose a colleague to begin; there is no password. Switch at any time and see what changed for the others.",
        WithoutTeam = "Company",
        You = "You",
        Switch = "Switch",
        Members = "Colleagues",
        PrivateChat = "Private chat",
        PrivateChatMore = "Only you and the assistant see it",
        TeamChannel = "Team channel",
        TeamChannelMore = "The whole team sees it",
        NothingPosted = "Nothing here yet. Review prompts, digests and honours will appear.",
        Sides = "Switch conversation",
        Message = "Message to the assistant",
        MessageInTeam = "Message in the team's channel",
        Placeholder = "What happened today?",
        TeamPlaceholder = "Tell the team…",
        Send = "Send",
        Keys = "Enter sends, Shift+Enter starts a new line",
        Welcome = "Hello, {0}!",
        WelcomeMore = "Write as you would to a colleague: whom you met, what you signed, what was paid. For a start, take one of the sentences below.",
        Suggestions = "For a start",
        ToMessageBox = "Skip to the message box",
        Actions = "What you can press",
        Pressed = "pressed",
        Stale = "This page was open for too long and the message was not sent. It is still here: please send it again.",
        TooLarge = "This message is too long; please send it in parts.",
        NotKept = "The message could not be kept and nothing was recorded. Please send it again in a moment.",
        NoSuchRoom = "You are not in that team's channel; the message was not sent.",
        Unreachable = "The assistant cannot be reached right now. Please try again in a moment.",
        Roles = new Dictionary<Role, string> { [Role.Rep] = "Rep", [Role.Leader] = "Leader", [Role.Manager] = "Manager", [Role.Finance] = "Finance" },
        Day = day => day.ToString("dddd, d MMMM", CultureInfo.InvariantCulture),
    };
}
