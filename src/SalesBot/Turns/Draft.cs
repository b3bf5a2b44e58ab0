using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>What a turn has recorded so far: applied to the ledger, not yet durable.</summary>
internal sealed class Draft(Books books)
{
    private readonly List<NewEntry> _entries = [];
    private readonly List<NewOutgoing> _outgoing = [];

    public bool IsEmpty => _entries.Count == 0 && _outgoing.Count == 0;

    public void Record(Instant at, MemberId by, Fact fact) => _entries.Add(books.Wire(books.Apply(at, by, fact)));

    /// <param name="key">Unique for ever; a second one is skipped.</param>
    /// <param name="reply">What is sent.</param>
    /// <param name="due">Not to be sent before.</param>
    public void Send(string key, Reply reply, Instant due) => _outgoing.Add(new NewOutgoing(key, reply.To, reply.Kind, ReplyWire.Write(reply), due));

    /// <summary>Makes it durable where no message led to it.</summary>
    public void Keep() => books.Commit(new Batch { Entries = _entries, Outgoing = _outgoing });

    /// <summary>Makes it durable together with the message that led to it and what that is answered.</summary>
    public void Keep(IncomingMessage message, IReadOnlyList<Reply> replies) =>
        books.Commit(new Batch { Message = message, Replies = ReplyWire.WriteAll(replies), Entries = _entries, Outgoing = _outgoing });
}
