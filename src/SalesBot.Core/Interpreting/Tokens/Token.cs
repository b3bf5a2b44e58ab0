using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Tokens;

/// <summary>One thing read in a message; exactly one of its parts is set, by its kind.</summary>
internal sealed record Token(TextSpan Span, TokenKind Kind)
{
    public SenseSet Senses { get; private init; }

    public NameHit? Name
    {
        get;
        private init
        {
            field = value;
            IsCustomer = value is not null && value.MayBe(NameKind.Customer);
            IsMember = value is not null && value.MayBe(NameKind.Member);
        }
    }

    public Quantity? Quantity { get; private init; }

    public DateMention? Date { get; private init; }

    /// <summary>What stood here before it was put right; its value counts no more.</summary>
    public Token? Denied { get; private init; }

    public static Token InPlaceOf(Token denied) => new(denied.Span, TokenKind.Word) { Denied = denied };

    public static Token Of(WordHit word) => new(word.Span, TokenKind.Word) { Senses = word.Senses };

    public static Token Of(NameHit name) => new(name.Span, TokenKind.Name) { Name = name };

    public static Token Of(Quantity quantity) => new(quantity.Span, TokenKind.Quantity) { Quantity = quantity };

    public static Token Of(DateMention date) => new(date.Span, TokenKind.Date) { Date = date };

    /// <summary>The same value over the words of what it replaces too, so that no clause ends between them.</summary>
    /// <param name="isNextDay">Counted from the day that it replaces.</param>
    public Token InPlaceOfBoth(Token earlier, bool isNextDay)
    {
        if (Kind is not (TokenKind.Date or TokenKind.Quantity)) return this;
        var date = isNextDay && earlier.Date is { } day ? day with { Past = Next(day.Past), Future = Next(day.Future) } : Date;
        return this with { Span = new TextSpan(earlier.Span.Start, Span.End), Date = date };
    }

    private static NodaTime.DateInterval? Next(NodaTime.DateInterval? days) => days is null ? null : new NodaTime.DateInterval(days.Start.PlusDays(1), days.End.PlusDays(1));

    public bool Is(Sense sense) => Senses.Has(sense);

    public bool IsAny(SenseSet senses) => Senses.Overlaps(senses);

    /// <summary>The name of a customer, known or not.</summary>
    public bool IsCustomer { get; private init; }

    public bool IsMember { get; private init; }

    public bool IsTeam => Names(NameKind.Team);

    public bool IsCategory => Names(NameKind.Category);

    private bool Names(NameKind kind) => Name is not null && Name.MayBe(kind);
}
