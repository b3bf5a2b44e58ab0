using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web.Wording;

/// <summary>The page's own words in one language; what the bot says is in its replies.</summary>
internal sealed record PageWords
{
    public required Language Language { get; init; }

    public required string Title { get; init; }

    public required string Tagline { get; init; }

    public required string WhoAreYou { get; init; }

    public required string WhoAreYouMore { get; init; }

    public required string WithoutTeam { get; init; }

    public required string You { get; init; }

    public required string Switch { get; init; }

    public required string Members { get; init; }

    public required string PrivateChat { get; init; }

    public required string PrivateChatMore { get; init; }

    public required string TeamChannel { get; init; }

    public required string TeamChannelMore { get; init; }

    public required string NothingPosted { get; init; }

    public required string Sides { get; init; }

    public required string Message { get; init; }

    public required string MessageInTeam { get; init; }

    public required string Placeholder { get; init; }

    public required string TeamPlaceholder { get; init; }

    public required string Send { get; init; }

    public required string Keys { get; init; }

    public required string Welcome { get; init; }

    public required string WelcomeMore { get; init; }

    public required string Suggestions { get; init; }

    public required string ToMessageBox { get; init; }

    public required string Actions { get; init; }

    public required string Pressed { get; init; }

    public required string Stale { get; init; }

    public required string TooLarge { get; init; }

    public required string NotKept { get; init; }

    public required string NoSuchRoom { get; init; }

    public required string Unreachable { get; init; }

    public required IReadOnlyDictionary<Role, string> Roles { get; init; }

    /// <summary>The day of a conversation, with its weekday.</summary>
    public required Func<LocalDate, string> Day { get; init; }

    public static PageWords In(Language language) => language switch
    {
        Language.Zh => ChinesePage.Words,
        Language.En => EnglishPage.Words,
    };
}
