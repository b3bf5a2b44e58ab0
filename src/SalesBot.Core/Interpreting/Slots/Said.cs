using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>A frame with the customer it is about: what the slots of a command are read from. Whatever is read leaves its words as evidence.</summary>
internal sealed class Said(Frame frame, Message message, Named named, List<Evidence> evidence)
{
    public Frame Frame => frame;

    public Message Message => message;

    /// <summary>What this says again of somebody else; null for nothing.</summary>
    public Said? Origin => frame.Origin is { } origin ? new Said(origin, message, default, evidence) : null;

    /// <summary>Names whose figures are meant: somebody, a team, or the speaker.</summary>
    public bool SaysWhose => frame.Clauses.Any(clause => clause.HasSomeone) || HasAny(SenseSet.Of(Sense.Me, Sense.Mine, Sense.MyTeam, Sense.Company, Sense.Everyone));

    public IReadOnlyList<Clause> Clauses => frame.Clauses;

    public LocalDate Today => message.Today;

    /// <summary>The one customer this command is about; null where none is named.</summary>
    public NameHit? CustomerHit => named.Customer;

    /// <summary>The one colleague this command is about, where several are listed.</summary>
    public Token? Member => named.Member;

    /// <summary>The one team, where several are listed.</summary>
    public Token? Team => named.Team;

    /// <summary>The one period, where several are listed.</summary>
    public Token? Period => named.Period;

    public CustomerName? Customer => CustomerHit is not { } customer ? null : Note("customer", customer.Span, CustomerSlots.NameOf(customer, message));

    public bool Has(Sense sense) => frame.Clauses.Any(clause => clause.Has(sense));

    public bool HasAny(SenseSet senses) => frame.Clauses.Any(clause => clause.HasAny(senses));

    public IEnumerable<Token> Tokens => frame.Clauses.SelectMany(clause => clause.Tokens);

    public IEnumerable<Figure> Figures => frame.Clauses.SelectMany(clause => clause.Figures);

    public Token? First(Sense sense) => Tokens.FirstOrDefault(token => token.Is(sense));

    /// <summary>Keeps the words that a slot was read from.</summary>
    public T Note<T>(string slot, TextSpan words, T value)
    {
        evidence.Add(new Evidence(slot, words));
        return value;
    }
}
