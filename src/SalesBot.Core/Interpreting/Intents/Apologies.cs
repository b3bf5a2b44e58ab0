using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Who only says sorry in English puts nothing right: "sorry for my mistakes in the mails", "wages will be late, sorry all".</summary>
internal static class Apologies
{
    // Said of any mishap; "wrong", "meant" and "should be" are said of a value.
    private static readonly string[] Words = ["sorry", "apologies", "mistake", "my mistake", "my bad", "my error", "oops", "whoops", "typo", "i mean", "actually"];

    private static readonly string[] OfKind = ["was a ", "was an ", "was only a ", "should be a ", "a call ", "is a ", "meant a "];

    private static readonly SenseSet Corrections = SenseSet.Of(Sense.Change, Sense.Prepaid);

    private static readonly SenseSet Kinds = SenseSet.Of(Sense.Call, Sense.Visit, Sense.Email, Sense.Message, Sense.Online, Sense.Demo);

    /// <summary>Whether the slip owned up to is followed by nothing that would be right; a bare "sorry," that opens a message may be followed by it in the next clause.</summary>
    public static bool Are(Clause clause, Token slip)
    {
        if (!clause.IsEnglish || !IsApology(clause, slip) && (CorrectionRules.NamesValue(clause) || clause.Has(Sense.Customer))) return false;
        return !Gives(clause, slip.Span == clause.Span && slip.Span.Start == 0 ? clause.Message.Tokens : clause.Tokens, slip);
    }

    /// <summary>Whether the clause says what is right: a sum, a name, goods, a kind of meeting or nothing but a day.</summary>
    public static bool Gives(Clause clause, IReadOnlyList<Token> tokens, Token? slip = null) =>
        tokens.Any(token => IsValue(token) || token.IsAny(Corrections) || token != slip && token.Is(Sense.Slip) && !IsApology(clause, token) && !IsOnlyWrong(clause, token))
        || tokens.Any(token => token.IsAny(Kinds)) && Array.Exists(OfKind, clause.Says) || clause.HasDate && !clause.HasAny(Kinds) && CoveredWords.Are(clause.Message, clause.Span);

    private static bool IsApology(Clause clause, Token slip) => Array.IndexOf(Words, clause.Message.Masked[slip.Span.Start..slip.Span.End]) >= 0;

    // What is right is still to be said.
    private static bool IsOnlyWrong(Clause clause, Token slip) => clause.Message.Masked[slip.Span.Start..slip.Span.End] is "wrong" or "incorrect" or "not right";

    private static bool IsValue(Token token) =>
        token.Denied is not null || token.IsCustomer || token.IsMember || token.IsCategory || token.Quantity is { IsIdentifier: false, Unit: null } quantity && (quantity.HasScale || quantity.Currency is not null || quantity.Value >= Smallest);

    // A smaller bare number counts something.
    private const decimal Smallest = 10;
}
