using NodaTime;
using SalesBot.Core.Linking;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Who is who in a chat channel.</content>
internal abstract partial record View
{
    /// <param name="Code">Null where it was told before and is told no more.</param>
    /// <param name="Until">First moment at which it no longer works, in the company's zone.</param>
    public sealed record LinkCodeGiven(string Who, string? Code, LocalDateTime Until) : View
    {
        public override string Kind => "link_code";

        public override FigureList Figures => new() { { "who", Who }, { "code", Code }, { "until", Until.Date } };

        public override Worded In(Phrasebook book) => book.Linking.CodeGiven(this);
    }

    /// <param name="Who">The member whose account it is now; null where a team's channel was linked.</param>
    /// <param name="Team">The team whose channel it is now; null where a member was linked.</param>
    public sealed record Linked(string? Who, string? Team) : View
    {
        public override string Kind => "linked";

        public override FigureList Figures => new() { { "who", Who }, { "team", Team } };

        public override Worded In(Phrasebook book) => book.Linking.Linked(this);
    }

    /// <param name="Who">The member whose account it is no more; null where a team's channel was unlinked.</param>
    /// <param name="Team">The team whose channel it is no more; null where a member was unlinked.</param>
    public sealed record Unlinked(string? Who, string? Team) : View
    {
        public override string Kind => "unlinked";

        public override FigureList Figures => new() { { "who", Who }, { "team", Team } };

        public override Worded In(Phrasebook book) => book.Linking.Unlinked(this);
    }

    /// <param name="About">As it was named.</param>
    public sealed record NotLinked(LinkFault Why, string About) : View
    {
        public override string Kind => "not_linked";

        public override FigureList Figures => new() { { "reason", Name.Of(Why) } };

        public override Worded In(Phrasebook book) => book.Linking.NotLinked(this);
    }

    /// <summary>To somebody whom nobody knows: how to become known, and nothing else.</summary>
    /// <param name="HasWrongCode">Whether a code was given that does not work.</param>
    public sealed record Stranger(bool HasWrongCode) : View
    {
        public override string Kind => "stranger";

        public override Worded In(Phrasebook book) => book.Linking.Stranger(this);
    }

    /// <summary>In a conversation of several that is no team's: how it becomes one, and nothing else.</summary>
    public sealed record UnlinkedRoom : View
    {
        public override string Kind => "unlinked_room";

        public override Worded In(Phrasebook book) => book.Linking.UnlinkedRoom();
    }

    /// <summary>To whoever oversees the one who was not reached.</summary>
    /// <param name="To">A member or a team; null where it was for everyone.</param>
    /// <param name="What">The post's title.</param>
    public sealed record Undelivered(string? To, bool IsTeam, string What, Undelivery Why) : View
    {
        public override string Kind => "undelivered";

        public override FigureList Figures => new() { { "who", To }, { "what", What }, { "why", Why.Words } };

        public override Worded In(Phrasebook book) => book.Linking.Undelivered(this);
    }

    /// <summary>A message that led to a record was changed or deleted by its writer: the record stands.</summary>
    /// <param name="IsDeleted">Else it was changed.</param>
    /// <param name="What">Title of the record's reply.</param>
    public sealed record StillRecorded(bool IsDeleted, string What) : View
    {
        public override string Kind => "still_recorded";

        public override FigureList Figures => new() { { "what", What } };

        public override Worded In(Phrasebook book) => book.Linking.StillRecorded(this);
    }
}
