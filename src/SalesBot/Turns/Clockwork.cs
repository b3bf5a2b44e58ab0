using NodaTime;
using SalesBot.CompanyFiles;
using SalesBot.Core.Drafting;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>
/// Does what is due by the clock: sweeps, warnings, plans, prompts, digests. Each piece of work is one commit of its facts and its posts, so that a
/// kill in the middle leaves it done or not done, and nothing is posted twice.
/// </summary>
internal sealed class Clockwork(Books books, QuestionShelf questions, Drafts drafts)
{
    private Instant? _looked;

    /// <summary>Whether posts leave through chat channels, so that a warning counts for the pool only once it was delivered.</summary>
    public bool AwaitsDelivery { get; set; }

    /// <summary>Everything due up to a moment, as if each were done on time: how a transcript passes.</summary>
    public IReadOnlyList<Reply> PassTo(Instant moment) => Work(moment, DueActs.Between, act => act.At);

    /// <summary>What still makes sense of everything due by now; late work is marked late, older is given up and said.</summary>
    /// <exception cref="StoreException">What was due is still to be done.</exception>
    public IReadOnlyList<Reply> CatchUpTo(Instant now) => Work(now, CatchUp.Sensible, _ => now);

    private List<Reply> Work(
        Instant until, Func<Core.Applying.Ledger, Instant, Instant, IReadOnlyList<RitualAct>> due, Func<RitualAct, Instant> momentOf)
    {
        lock (books.Gate)
        {
            List<Reply> replies = [];
            if (books.Ledger.Company is null) return replies;
            // A clock that was put back looks again at what it has seen, which is done once, but never at what was before the journal.
            Instant after = Instant.Max(_looked ?? CatchUp.StartOf(books.Ledger), books.Ledger.FirstAt);
            foreach (RitualAct act in due(books.Ledger, after, until)) replies.AddRange(Do(act, momentOf(act)));
            _looked = until;
            return replies;
        }
    }

    private List<Reply> Do(RitualAct act, Instant moment)
    {
        Instant at = books.NotBefore(moment);
        if (AwaitsDelivery && act.Kind is RitualKind.Sweep) LostWarnings.NoteUnsent(books, at);
        Performance performance = new Performer(questions.Of(books.Ledger.Settings)).Perform(books.Ledger, act);
        if (performance.Facts.Count == 0) return [];
        Draft draft = new(books);
        foreach (Core.Journal.Fact fact in performance.Facts) draft.Record(at, default, fact);
        List<Reply> replies = [.. performance.Posts.Select(post => Replier.Tell(books.Ledger, post))];
        foreach (Reply reply in replies) draft.Send(PostKeys.Of(act, reply), reply, at);
        draft.Keep();
        foreach (Post post in performance.Posts) drafts.Follow(DraftRequests.For(books.Ledger, books.Names, post), at);
        return replies;
    }
}
