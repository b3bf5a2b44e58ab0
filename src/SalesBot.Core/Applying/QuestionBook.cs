using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Questions that wait for an answer, by member and room.</summary>
public sealed class QuestionBook
{
    private static readonly Duration Kept = Duration.FromDays(2);

    private readonly List<OpenQuestion> _open = [];

    internal QuestionBook()
    {
    }

    /// <summary>
    /// The oldest question that a member has not answered in a room since <paramref name="notBefore"/>; null where none is open. An older one is
    /// no longer answered by a bare word, which would complete what nobody remembers.
    /// </summary>
    public OpenQuestion? First(MemberId member, string room, Instant notBefore) =>
        _open.Find(question => IsOf(question, member, room) && question.At >= notBefore);

    /// <summary>The question that waits behind another of the same member and room; null where none does.</summary>
    public OpenQuestion? Behind(OpenQuestion open, Instant notBefore) =>
        _open.Find(question => question.Id > open.Id && IsOf(question, open.Asked.Member, open.Asked.Room) && question.At >= notBefore);

    public OpenQuestion? WithId(long id) => _open.Find(question => question.Id == id);

    internal void Ask(Entry entry, Fact.QuestionAsked asked)
    {
        _open.RemoveAll(question => question.At < entry.At - Kept);
        _open.Add(new OpenQuestion(entry.Seq, entry.At, asked));
    }

    internal void Settle(long id) => _open.RemoveAll(question => question.Id == id);

    private static bool IsOf(OpenQuestion question, MemberId member, string room) => question.Asked.Member == member && question.Asked.Room == room;
}
