using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Questions that wait for an answer, by member and room.</summary>
public sealed class QuestionBook
{
    private readonly List<OpenQuestion> _open = [];

    internal QuestionBook()
    {
    }

    /// <summary>The oldest question a member has not answered in a room; null where none is open.</summary>
    public OpenQuestion? First(MemberId member, string room) =>
        _open.Find(question => question.Asked.Member == member && question.Asked.Room == room);

    public IReadOnlyList<OpenQuestion> Of(MemberId member, string room) =>
        _open.FindAll(question => question.Asked.Member == member && question.Asked.Room == room);

    public OpenQuestion? WithId(long id) => _open.Find(question => question.Id == id);

    internal void Ask(Entry entry, Fact.QuestionAsked asked) => _open.Add(new OpenQuestion(entry.Seq, entry.At, asked));

    internal void Settle(long id) => _open.RemoveAll(question => question.Id == id);
}
