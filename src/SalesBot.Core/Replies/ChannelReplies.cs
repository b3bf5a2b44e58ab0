using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>What is said about the channels themselves.</summary>
public static class ChannelReplies
{
    /// <summary>To somebody whom nobody knows. No name, no figure.</summary>
    public static Reply Stranger(Language language, LocalDate today) => Typesetting.Set(new View.Stranger(false), "", Phrasebook.Of(language, today));

    /// <summary>In a conversation that is no team's. No name, no figure.</summary>
    public static Reply UnlinkedRoom(Language language, LocalDate today) => Typesetting.Set(new View.UnlinkedRoom(), "", Phrasebook.Of(language, today));

    /// <summary>That a record stands though its message was changed or deleted, with the record's own button to take it back.</summary>
    /// <param name="recorded">What the message was answered.</param>
    /// <param name="isDeleted">Else it was changed.</param>
    public static Reply StillRecorded(Reply recorded, bool isDeleted, Language language, LocalDate today) =>
        Typesetting.Set(new View.StillRecorded(isDeleted, recorded.Title), recorded.To, Phrasebook.Of(language, today)) with
        {
            Actions = [.. recorded.Actions.Where(action => action.Intent == "undo_last")],
        };

    /// <summary>That a post did not reach whom it was for, to whoever oversees them; null where nobody does.</summary>
    public static Reply? Undelivered(Ledger ledger, Reply post, Undelivery why, Instant now)
    {
        Team? team = Recipient.TeamIn(post.To) is { } named ? ledger.People.TeamNamed(named) : null;
        Member? unreached = team is null ? ledger.People.Named(post.To) : null;
        LocalDate today = ledger.DayOf(now);
        Team? over = team ?? (unreached is null ? null : ledger.People.TeamOf(unreached.Id));
        if (Superiors.OfUnreached(ledger, over, unreached, today) is not { } reader) return null;
        View view = new View.Undelivered(team?.Name ?? unreached?.Name, team is not null, post.Title, why);
        return Typesetting.Set(view, reader.Name, Phrasebook.Of(Tongue.Of(ledger, reader), today));
    }
}
