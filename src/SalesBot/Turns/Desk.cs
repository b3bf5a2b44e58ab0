using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SalesBot.CompanyFiles;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;
using SalesBot.Store;
using SalesBot.Understanding;

namespace SalesBot.Turns;

/// <summary>One company at work: its books, its turns and its clock.</summary>
internal sealed class Desk : IDisposable
{
    /// <param name="questions">What a company's rituals ask that has no questions of its own.</param>
    /// <param name="model">Null where no language model is set up; the desk ends it.</param>
    public Desk(IStore store, RitualQuestions questions, LanguageModel? model = null)
    {
        Books = Books.Open(store);
        Questions = new QuestionShelf(questions);
        Model = model;
        Drafts = new Drafts(Books, model, model?.Log ?? NullLogger.Instance);
        Turn = new Turn(Books, Drafts, model?.Interpreter);
        Clockwork = new Clockwork(Books, Questions, Drafts);
    }

    public Books Books { get; }

    /// <summary>What the rituals ask.</summary>
    public QuestionShelf Questions { get; }

    /// <summary>Null where none is set up.</summary>
    public LanguageModel? Model { get; }

    /// <summary>What a language model words beside what is said plainly.</summary>
    public Drafts Drafts { get; }

    public Turn Turn { get; }

    public Clockwork Clockwork { get; }

    public bool HasCompany => Books.Ledger.Company is not null;

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

    public void Dispose()
    {
        Drafts.Dispose();
        Model?.Dispose();
        Books.Dispose();
    }
}
