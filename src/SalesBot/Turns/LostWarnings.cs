using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>Notes warnings of falls that did not arrive, since nothing falls without a delivered one. Called with the gate of the books held.</summary>
internal static class LostWarnings
{
    /// <summary>Notes a post that was given up, where it is such a warning.</summary>
    /// <exception cref="StoreException">It was not noted.</exception>
    public static void Note(Books books, NewOutgoing post, Instant at) => Keep(books, [post], at);

    /// <summary>Notes all that were not delivered yet, for the sweep that looks at them now.</summary>
    /// <exception cref="StoreException">They were not noted.</exception>
    public static void NoteUnsent(Books books, Instant at) => Keep(books, books.Store.Unsent(at).Select(owed => owed.Post), at);

    private static void Keep(Books books, IEnumerable<NewOutgoing> posts, Instant at)
    {
        Draft draft = new(books);
        foreach (Fact.WarningLost lost in posts.Select(post => LostIn(books.Ledger, post)).OfType<Fact.WarningLost>()) draft.Record(at, default, lost);
        if (!draft.IsEmpty) draft.Keep();
    }

    /// <summary>Null where the post is no warning, or not the owner's last one, or known to be lost.</summary>
    private static Fact.WarningLost? LostIn(Ledger ledger, NewOutgoing post)
    {
        if (post.Kind != RitualNames.PoolWarning || PostKeys.DayOf(post.Key) is not { } on || ledger.People.Named(post.Recipient) is not { } reader) return null;
        Member? owner = ledger.People.Named(ReplyWire.Read(post.Json.Span).Rows[0]["owner"]);
        Fact.WarningLost? lost = owner is null ? null : new Fact.WarningLost(owner.Id, on, reader.Id);
        return lost is not null && ledger.Warnings.IsOpen(lost) ? lost : null;
    }
}
