using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>A stretch of a message between two breaks, with the tokens that start in it.</summary>
internal sealed class Clause
{
    private readonly List<Token> _tokens;

    public Clause(Message message, TextSpan span, Break before, bool isAsked, List<Token> tokens)
    {
        Message = message;
        Span = span;
        Before = before;
        IsAsked = isAsked;
        _tokens = tokens;
        Senses = AllSenses(tokens);
        HasCustomer = tokens.Exists(token => token.IsCustomer);
        HasMember = tokens.Exists(token => token.IsMember && !token.IsCustomer);
        IsEnglish = !Between(span.Start, span.End).ContainsAnyInRange('\u4e00', '\u9fff');
        Figures = FigureReader.Read(this);
        HasAmount = Figures.Any(figure => figure.Role is FigureRole.Unnamed or FigureRole.Amount && figure.IsPlausible);
        Mood = MoodReader.Of(this);
    }

    /// <summary>The same stretch, of which only some is looked at.</summary>
    public Clause With(IEnumerable<Token> tokens) => new(Message, Span, Before, IsAsked, [.. tokens]);

    /// <summary>Two clauses that follow each other, read as one.</summary>
    public static Clause Join(Clause one, Clause next) =>
        new(one.Message, new TextSpan(one.Span.Start, next.Span.End), one.Before, next.IsAsked, [.. one._tokens, .. next._tokens]);

    /// <summary>Only whom the clause names, not what it says of them.</summary>
    public Clause NamesOnly() => new(Message, Span, Before, isAsked: false, _tokens.FindAll(token => token.Kind == TokenKind.Name));

    public Message Message { get; }

    public TextSpan Span { get; }

    public Break Before { get; }

    /// <summary>Ends with a question mark.</summary>
    public bool IsAsked { get; }

    public IReadOnlyList<Token> Tokens => _tokens;

    public SenseSet Senses { get; }

    public IReadOnlyList<Figure> Figures { get; }

    public Mood Mood { get; }

    /// <summary>A number that can be the money of a deal, a payment, a target.</summary>
    public bool HasAmount { get; }

    public string Words => Message.Text.Words(Span);

    public bool Has(Sense sense) => Senses.Has(sense);

    public bool HasAny(SenseSet senses) => Senses.Overlaps(senses);

    /// <summary>Holds no Chinese character outside of names.</summary>
    public bool IsEnglish { get; }

    /// <summary>Somebody of the company, or a team of it.</summary>
    public bool HasSomeone => HasMember || HasTeam;

    /// <summary>The plain words of the first token with this sense; empty where there is none.</summary>
    public string WordOf(Sense sense) => First(sense) is { } token ? Message.Masked[token.Span.Start..token.Span.End] : "";

    /// <summary>The sense is only in words of one character, which mean many things.</summary>
    public bool SaysInOneCharacter(Sense sense) => _tokens.TrueForAll(token => !token.Is(sense) || token.Span.Length == 1);

    public bool Says(string words) => Between(Span.Start, Span.End).Contains(words, StringComparison.Ordinal);

    public Token? First(Sense sense) => _tokens.Find(token => token.Is(sense));

    public Token? FirstOf(SenseSet senses) => _tokens.Find(token => token.IsAny(senses));

    public Token? Last(Sense sense) => _tokens.FindLast(token => token.Is(sense));

    public IEnumerable<Token> All(TokenKind kind) => _tokens.Where(token => token.Kind == kind);

    public IEnumerable<Token> Customers => _tokens.Where(token => token.IsCustomer);

    public IEnumerable<Token> Members => _tokens.Where(token => token.IsMember && !token.IsCustomer);

    public bool HasCustomer { get; }

    /// <summary>A customer was named before the clause.</summary>
    public bool IsBehindCustomer => Message.Tokens.Any(token => token.IsCustomer && token.Span.End <= Span.Start);

    public bool HasMember { get; }

    /// <summary>Whether the name is the speaker's own; what nobody in particular says is nobody's of the team.</summary>
    public bool IsSpeaker(Token member) => Message.Speaker is { } me && member.Name!.Candidates.Any(thing => thing.Kind == NameKind.Member && thing.Value == me);

    public bool HasTeam => _tokens.Exists(token => token.IsTeam && !token.IsCustomer && !token.IsMember);

    public bool HasQuantity => _tokens.Exists(token => token.Kind == TokenKind.Quantity);

    public bool HasDate => _tokens.Exists(token => token.Kind == TokenKind.Date);

    /// <summary>The plain text between two positions.</summary>
    public ReadOnlySpan<char> Between(int start, int end) =>
        end <= start ? default : Message.Masked.AsSpan(start, end - start);

    /// <summary>The first day in the clause that is fixed and lies after today.</summary>
    public Token? FutureDay() => _tokens.Find(token => token.Date?.Day(Direction.Ahead) is { } day && day > Message.Today);

    /// <summary>A day or period in the clause begins after today.</summary>
    public bool LiesAhead() => _tokens.Exists(token => (token.Date?.Day(Direction.Ahead) ?? token.Date?.In(Direction.Ahead)?.Start) > Message.Today);

    public bool StartsWith(Sense sense) => _tokens.Count > 0 && _tokens[0].Is(sense) && _tokens[0].Span.Start == Span.Start;

    public override string ToString() => Words;

    private static SenseSet AllSenses(List<Token> tokens)
    {
        var senses = default(SenseSet);
        foreach (var token in tokens)
        {
            senses |= token.Senses;
        }

        return senses;
    }
}
