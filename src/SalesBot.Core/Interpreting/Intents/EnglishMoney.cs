using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Money that came in, told in English by its noun: "Lockwood's transfer landed", "deposit has come from Lockwood", "got the last of the money off them".</summary>
internal static class EnglishMoney
{
    // " have got the "
    private const int NearNoun = 14;

    private static readonly string[] Nouns =
        ["down payment", "token advance", "transfer", "wire", "payment", "payments", "money", "cash", "cheque", "check", "funds", "remittance", "instalment", "installment", "deposit", "balance", "dosh", "tt", "telegraphic transfer", "bank transfer", "settlement", "proceeds", "amount", "advance", "part payment", "final payment", "last payment", "full payment", "first half", "second half", "other half", "first third", "last third", "remainder", "first tranche", "second tranche", "last tranche", "tranche", "standing order", "direct debit", "paynow", "neft", "rtgs", "imps", "upi", "giro", "ach", "bacs", "zelle", "venmo"];

    private static readonly string[] Coming =
    [
        "landed", "lands", "came", "come", "arrived", "cleared", "clears", "hit", "is in", "'s in", "are in", "came in", "has come", "came through", "come through", "showed up", "turned up", "dropped", "has dropped", "received", "recd", "rcvd", "rec'd", "in the bank", "in our account", "in our bank", "credited", "reached us", "reached our", "banked", "is here", "finally in", "now in", "got in", "went in", "made it",
    ];

    private static readonly string[] Auxiliaries = ["has ", "have ", "all ", "just ", "finally ", "been "];

    private static readonly string[] Getting = ["got", "had", "received", "recd", "rcvd", "rec'd", "banked", "collected", "took", "getting", "have", "we've had", "in receipt of", "receipt of"];

    private static readonly string[] Giving = ["gave", "gave us", "handed", "handed us", "handed over", "sent", "sent us", "issued", "deposited", "dropped off"];

    private static readonly string[] Sources = ["from", "off", "out of", "by"];

    private static readonly SenseSet Other = SenseSet.Of(Sense.Refund, Sense.Remind, Sense.Quote, Sense.Ask, Sense.Budget, Sense.Target, Sense.Commission, Sense.Complain, Sense.Spend, Sense.Treat);

    private static readonly SenseSet Untold = SenseSet.Of(Sense.Future, Sense.Expect, Sense.Intend);

    // "landed" and "came through" are said of orders and of money.
    private static readonly SenseSet Ambiguous = SenseSet.Of(Sense.PayWeak, Sense.Arrive, Sense.Pay);

    private static readonly string[] Parting = ["forked out", "forked over", "shelled out", "coughed up", "stumped up", "ponied up", "paid out"];

    /// <summary>"Lockwood forked out 7k": what they part with is paid to us.</summary>
    public static bool IsTheirSpending(Clause clause) =>
        clause.IsEnglish && clause.HasAmount && clause.Mood == Mood.Plain && clause.Customers.Any(customer => Array.Exists(Parting, verb => Find(clause, verb, customer.Span.End) is >= 0 and var at && clause.Between(customer.Span.End, at).Trim() is "" or "have" or "has" or "finally" or "just" or "have just" or "have finally" or "has finally"));

    /// <summary>A noun of money and that it came, with a sum or said to be all of it.</summary>
    public static bool HasCome(Clause clause) =>
        MayTell(clause) && (HasTheirSumCome(clause) || HasNounCome(clause));

    private static bool HasNounCome(Clause clause) =>
        NounIn(clause) is { } noun && !IsDenied(clause, noun) && (clause.HasAmount || !IsDeposit(clause, noun) || clause.Has(Sense.InFull)) && Comes(clause, noun) && (clause.HasCustomer || clause.HasAmount);

    // "they don't have the money"
    private static bool IsDenied(Clause clause, TextSpan noun) => clause.Tokens.Any(token => token.Is(Sense.Negation) && token.Span.End <= noun.Start && noun.Start - token.Span.End <= NearNoun);

    // "Lockwood's 66,000 has landed"
    private static bool HasTheirSumCome(Clause clause) =>
        clause.Figures.FirstOrDefault(figure => figure.IsPlausible) is { } figure && clause.Customers.Any(customer => clause.Between(customer.Span.End, figure.Token.Span.Start).Trim() is "'s" or "s") && ComesNext(clause, figure.Token.Span.End);

    private static bool ComesNext(Clause clause, int from)
    {
        var rest = clause.Between(from, clause.Span.End).TrimStart();
        foreach (var word in Auxiliaries)
        {
            if (rest.StartsWith(word)) rest = rest[word.Length..];
        }

        foreach (var verb in Coming)
        {
            if (rest.StartsWith(verb) && (rest.Length == verb.Length || !TextScan.IsWordCharacter(rest[verb.Length]))) return true;
        }

        return false;
    }

    /// <summary>The deposit came, with nothing said of how much.</summary>
    public static bool HasDepositCome(Clause clause) =>
        MayTell(clause) && clause.HasCustomer && !clause.HasAmount && !clause.Has(Sense.InFull) && NounIn(clause) is { } noun && IsDeposit(clause, noun) && Comes(clause, noun);

    private static bool MayTell(Clause clause) => clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasAny(Other) && !clause.Tokens.Any(token => token.IsAny(Untold) || token.Is(Sense.Sign) && !token.IsAny(Ambiguous));

    private static bool IsDeposit(Clause clause, TextSpan noun) => clause.Between(noun.Start, noun.End) is "deposit" or "down payment" or "advance" or "token advance";

    private static TextSpan? NounIn(Clause clause)
    {
        foreach (var noun in Nouns)
        {
            if (Find(clause, noun, clause.Span.Start) is >= 0 and var at) return new TextSpan(at, at + noun.Length);
        }

        return null;
    }

    // "transfer landed", "deposit's in", "got the deposit off them", "payment of 5k from"
    private static bool Comes(Clause clause, TextSpan noun) =>
        Array.Exists(Coming, verb => FindBehind(clause, verb, noun.End)) || Array.Exists(Getting, verb => Find(clause, verb, clause.Span.Start) is >= 0 and var at && at < noun.Start) && IsFromThem(clause, noun)
        || clause.HasAmount && clause.Customers.Any(customer => Array.Exists(Giving, verb => clause.Between(customer.Span.End, noun.Start).TrimStart().StartsWith(verb)))
        || clause.HasAmount && IsFromThem(clause, noun) && clause.Between(clause.Span.Start, noun.Start).Trim() is "" or "a" or "another" or "the" or "first" or "second" or "final" or "last";

    private static bool IsFromThem(Clause clause, TextSpan noun) => clause.Customers.Any(customer => customer.Span.Start >= noun.End && Array.Exists(Sources, word => clause.Between(noun.End, customer.Span.Start).TrimEnd() is var between && between.EndsWith(word))) || clause.Customers.Any(customer => customer.Span.End <= noun.Start);

    private static bool FindBehind(Clause clause, string word, int from) => Find(clause, word, from) >= 0 || word[0] == '\'' && clause.Message.Masked.StartsAt(from, word);

    private static int Find(Clause clause, string word, int from)
    {
        var text = clause.Message.Masked;
        if (from >= clause.Span.End) return -1;
        for (var at = text.IndexOf(word, from, clause.Span.End - from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, clause.Span.End - at - 1, StringComparison.Ordinal))
        {
            if (!TextScan.IsWordCharacter(text.CharAt(at - 1)) && !TextScan.IsWordCharacter(text.CharAt(at + word.Length))) return at;
        }

        return -1;
    }
}
