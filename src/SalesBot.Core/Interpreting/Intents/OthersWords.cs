using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>
/// What only somebody else says, in English: "Lockwood claim they paid", "Grace told me Lockwood signed". A customer's word tells of an order, but money
/// has come only when it was seen; a colleague's or a stranger's word is his to report.
/// </summary>
internal static class OthersWords
{
    private static readonly FrozenSet<string> Saying = FrozenSet.ToFrozenSet(
        ["say", "says", "said", "saying", "tell", "tells", "told", "telling", "mention", "mentions", "mentioned", "mentioning", "assure", "assures", "assured", "assuring", "promise", "promises", "promised", "promising", "heard", "hears", "announced", "wrote"], StringComparer.Ordinal);

    // Whoever reckons is not sure, or is not believed.
    private static readonly FrozenSet<string> Doubting = FrozenSet.ToFrozenSet(
        ["claim", "claims", "claimed", "claiming", "reckon", "reckons", "reckoned", "reckoning", "insist", "insists", "insisted", "insisting", "swear", "swears", "swore", "swearing", "maintain", "maintains", "maintained", "adamant", "pretend", "pretends", "pretended", "think", "thinks", "thought", "thinking", "believe", "believes", "believed", "convinced", "assume", "assumes", "assumed"], StringComparer.Ordinal);

    // Between who says it and the verb.
    private static readonly FrozenSet<string> Adverbs = FrozenSet.ToFrozenSet(["was", "is", "are", "were", "just", "also", "has", "have", "had", "s", "even", "already", "now", "still", "keep", "keeps", "kept", "only", "always", "all", "be", "been", "did", "then", "later", "again"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ours = FrozenSet.ToFrozenSet(["i", "we", "you", "me", "us", "ve", "to", "can", "could", "let", "d", "ll", "will", "would", "must", "and", "not", "never", "t"], StringComparer.Ordinal);

    // Who sees the money come.
    private static readonly FrozenSet<string> Witnesses = FrozenSet.ToFrozenSet(["bank", "finance", "accounting", "accounts", "accountant", "accountants", "treasury", "cashier", "bookkeeper", "books", "statement", "ledger", "app"], StringComparer.Ordinal);

    private static readonly SenseSet Payments = SenseSet.Of(Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.InFull);

    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.GoTo, Sense.Talk, Sense.Meet);

    private static readonly SenseSet Deeds = Payments | Meetings | SenseSet.Of(Sense.Sign, Sense.Order, Sense.Refund, Sense.Lose, Sense.Deliver, Sense.Spend, Sense.Treat, Sense.Meal, Sense.Quote, Sense.QuoteWeak, Sense.Send, Sense.Pi, Sense.Sample, Sense.Shipping, Sense.Deposit, Sense.Balance, Sense.Production, Sense.Release, Sense.Lock, Sense.Claim, Sense.Complain, Sense.Add);

    private static readonly FrozenSet<string> Supposing = FrozenSet.ToFrozenSet(["thought", "assumed", "figured", "believed", "sworn", "supposed", "expected"], StringComparer.Ordinal);

    // How far a denial stands before the verb of saying that it denies: "never told anyone".
    private const int NearDenial = 12;

    private enum Teller
    {
        None,
        Customer,
        Other,
    }

    /// <summary>Whether <paramref name="deed"/> is known only from what somebody else says.</summary>
    public static bool Tell(Clause clause, Intent? deed)
    {
        if (!clause.IsEnglish || clause.IsAsked || deed is not { } intent || !MayBe(intent)) return false;
        if (IsOfFact(intent) && clause.Says("according to ") && clause.Members.Any(member => clause.Message.Masked.EndsAt(member.Span.Start, "according to "))) return true;
        var text = clause.Message.Masked;
        for (var at = clause.Span.Start; at < clause.Span.End;)
        {
            if (!TextScan.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var word = new TextSpan(at, Math.Min(text.LettersEnd(at), clause.Span.End));
            if (Tells(clause, word, intent)) return true;
            at = word.End;
        }

        return false;
    }

    private static bool MayBe(Intent intent) => IsOfFact(intent) || IsOrder(intent) || intent is Intent.LogComplaint or Intent.AddCustomer;

    private static bool IsOfFact(Intent intent) => intent is Intent.LogVisit or Intent.SignDeal or Intent.RecordPayment or Intent.RecordRefund or Intent.RecordDelivery or Intent.MoveStage or Intent.LoseDeal or Intent.LogExpense;

    private static bool IsOrder(Intent intent) => intent is Intent.ReleaseCustomer or Intent.LockCustomer or Intent.ClaimCustomer;

    private static bool Tells(Clause clause, TextSpan verb, Intent intent)
    {
        var isDoubted = Has(Doubting, clause, verb);
        if (!isDoubted && !Has(Saying, clause, verb) && !Has(Supposing, clause, verb) || !IsBehind(clause, verb)) return false;
        if (IsDenied(clause, verb)) return true;
        if (Has(Supposing, clause, verb) && IsOurs(clause, verb)) return IsOfFact(intent);
        return TellerOf(clause, verb) switch
        {
            Teller.Customer => isDoubted ? intent is not (Intent.LoseDeal or Intent.MoveStage) : intent == Intent.RecordPayment || IsOrder(intent),
            Teller.Other => IsOfFact(intent),
            _ => false,
        };
    }

    // What was done stands behind the verb; a meeting before it is the speaker's own.
    private static bool IsBehind(Clause clause, TextSpan verb) =>
        clause.Tokens.Any(token => token.IsAny(Deeds) && token.Span.Start >= verb.End)
        && !clause.Tokens.Any(token => token.IsAny(Meetings) && token.Is(Sense.Done) && token.Span.End <= verb.Start);

    // "I never said we lost them", "nobody told me"
    private static bool IsDenied(Clause clause, TextSpan verb) =>
        clause.Tokens.Any(token => token.Is(Sense.Negation) && token.Span.End <= verb.Start && verb.Start - token.Span.End <= NearDenial && !clause.Tokens.Any(name => name.IsCustomer && name.Span.Start >= token.Span.End && name.Span.End <= verb.Start));

    // "thought they paid", "could have sworn we saw them": what the speaker took for true.
    private static bool IsOurs(Clause clause, TextSpan verb) =>
        clause.Between(clause.Span.Start, verb.Start).Trim(" ,") is "" or "i" or "we" or "i'd" or "i could have" or "could have" or "i always" or "i just" or "i really" or "wait i" or "oh i" or "and i" or "i had" or "we all" or "everyone";

    private static Teller TellerOf(Clause clause, TextSpan verb)
    {
        var end = verb.Start;
        for (var word = WordBefore(clause, end); Has(Adverbs, clause, word); word = WordBefore(clause, end))
        {
            end = word.Start;
        }

        if (clause.Between(clause.Span.Start, end).Trim(" ,'").IsEmpty) return IsLeftOut(clause, verb) ? Teller.Customer : Teller.None;
        return NameBefore(clause, end) is { } name ? Named(clause, name) : Called(clause, verb, WordBefore(clause, end));
    }

    // "…, says they paid": whoever was named before.
    private static bool IsLeftOut(Clause clause, TextSpan verb) =>
        clause.IsBehindCustomer && clause.Between(verb.Start, verb.End) is "says" or "said" or "say" or "saying" or "claims" or "claiming" or "reckons" or "reckon";

    private static Teller Named(Clause clause, Token name)
    {
        if (name.IsCustomer) return Teller.Customer;
        return name.IsMember && !clause.IsSpeaker(name) ? Teller.Other : Teller.None;
    }

    // "they say", "their buyer says", "somebody told me"
    private static Teller Called(Clause clause, TextSpan verb, TextSpan word)
    {
        if (word.Length == 0 || Has(Ours, clause, word)) return Teller.None;
        if (HasCustomerBefore(clause, verb)) return Teller.Customer;
        if (Has(Witnesses, clause, word)) return Teller.None;
        return clause.IsBehindCustomer ? Teller.Customer : Teller.Other;
    }

    private static bool HasCustomerBefore(Clause clause, TextSpan verb) => clause.Customers.Any(customer => customer.Span.End <= verb.Start);

    private static Token? NameBefore(Clause clause, int end)
    {
        var start = clause.Span.Start + clause.Between(clause.Span.Start, end).TrimEnd(" ,'").Length;
        return clause.Tokens.FirstOrDefault(token => token.Kind == TokenKind.Name && token.Span.End == start);
    }

    // The word that ends right before a position; empty where something else stands there.
    private static TextSpan WordBefore(Clause clause, int end)
    {
        var stop = clause.Span.Start + clause.Between(clause.Span.Start, end).TrimEnd(" ,'").Length;
        var start = stop;
        while (start > clause.Span.Start && TextScan.IsLetter(clause.Message.Masked[start - 1]))
        {
            start--;
        }

        return new TextSpan(start, stop);
    }

    private static bool Has(FrozenSet<string> words, Clause clause, TextSpan word) => word.Length > 0 && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(clause.Between(word.Start, word.End));
}
