using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>One company at work: its books, its turns and its clock.</summary>
internal sealed class Desk : IDisposable
{
    public Desk(IStore store, RitualQuestions questions)
    {
        Books = Books.Open(store);
        Turn = new Turn(Books);
        Clockwork = new Clockwork(Books, new Performer(questions));
    }

    public Books Books { get; }

    public Turn Turn { get; }

    public Clockwork Clockwork { get; }

    public bool HasCompany => Books.Ledger.Company is not null;

    /// <summary>The member of a name or alias.</summary>
    /// <exception cref="UnknownSpeakerException">Nobody is called so, or several are.</exception>
    public Member MemberCalled(string name) => MemberCalled(Books.Ledger, name);

    /// <summary>The member of a name or alias.</summary>
    /// <exception cref="UnknownSpeakerException">Nobody is called so, or several are.</exception>
    public static Member MemberCalled(Ledger ledger, string name)
    {
        People people = ledger.People;
        if (people.Named(name) is { } exact) return exact;
        List<Member> called = [.. people.Members.Where(member => member.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))];
        return called is [{ } only] ? only : throw new UnknownSpeakerException(name);
    }

    /// <summary>A message as if it were written in private now.</summary>
    public static Incoming Message(string channel, Member speaker, string? text, string? action, Instant at) =>
        new(new MessageKey(channel, Guid.NewGuid().ToString("N")), speaker.Name, "", text, action, at);

    public void Dispose() => Books.Dispose();
}
