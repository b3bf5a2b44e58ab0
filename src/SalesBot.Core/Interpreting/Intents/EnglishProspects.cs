using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>
/// Deeds that are named in English and were not done, or not for us: guessed ("I think they paid"), wanted ("wants a refund of 20k"), talked of ("discussed a 50k
/// deal"), a habit ("spends 1m a year on gifts"), or done elsewhere ("bought 20k elsewhere").
/// </summary>
internal static class EnglishProspects
{
    private static readonly SenseSet Outcomes = SenseSet.Of(Sense.Sign, Sense.Order, Sense.Agreed, Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Refund);

    // Before the verb: who says so is not sure.
    private static readonly string[] Guessing =
        ["i think ", "i guess ", "i believe ", "i assume ", "i suppose ", "i suspect ", "probably ", "maybe", "perhaps", "possibly ", "presumably ", "supposedly ", "allegedly ", "may have ", "might have ", "must have ", "should have ", "could have ", "seems ", "seem to ", "looks like ", "not sure ", "pretty sure ", "fairly sure ", "i'd say ", "waiting on ", "waiting for "];

    private static readonly string[] Checking = ["check whether ", "check if ", "check that ", "see whether ", "see if ", "confirm whether ", "confirm if ", "confirm that ", "find out whether ", "find out if ", "verify whether ", "verify if ", "verify that ", "ask whether ", "ask if ", "make sure ", "wonder if ", "wondering if ", "wonder whether ", "wondering whether "];

    private static readonly string[] Wanting = ["wants ", "want ", "wanted ", "would like ", "'d like ", "requests ", "requested ", "demands ", "demanded ", "insists on ", "asks for ", "asking for ", "is after ", "are after ", "looking for ", "expects ", "expecting ", "threatens ", "considering "];

    // Beside a deal as a noun: it is talked of, written, or waited for.
    private static readonly string[] Talking =
        ["discussed", "discussing", "discuss ", "talked ", "talking ", "talks about", "working on", "work on", "pitched", "pitching", "proposed", "proposing", "negotiating", "negotiated", "negotiations", "sent ", "send ", "sending ", "emailed", "mailed", "drafted", "drafting", "draft ", "prepared", "preparing", "reviewing", "reviewed", "looking at", "has the contract", "have the contract", "with legal", "legal team", "with their legal", "with procurement", "pending", "awaiting", "waiting", "chasing", "expecting", "pursuing", "going after", "hoping", "in the works", "in progress", "in the pipeline", "on the table", "up for grabs", "close to", "is close", "looks close", "getting close", "is near", "not far off", "almost", "nearly", "possible ", "potential ", "prospective "];

    // What was signed or paid is nothing at all.
    private static readonly string[] Nothing = ["signed nothing", "nothing signed", "bought nothing", "ordered nothing", "closed nothing", "paid nothing", "nothing paid", "paid none", "none of the", "not a single", "not one order", "zero orders", "no orders", "nothing from"];

    private static readonly string[] Making = ["drafting", "still working on", "preparing", "still doing", "haven't sent", "hasn't gone", "not sent", "have not sent", "yet to send", "need to send", "about to send", "writing up", "putting together"];

    private static readonly string[] Conditions = ["once ", "if ", "when ", "as soon as ", "provided ", "unless "];

    private static readonly string[] Later = ["it'll ", "it will ", "that'll ", "they'll ", "we'll ", "would be", "will be"];

    private static readonly string[] Lightly = ["verbally", "in principle", "provisionally", "tentatively", "pencilled", "penciled", "handshake", "informally", "subject to"];

    private static readonly string[] Elsewhere = [" elsewhere", " from someone else", " from somebody else", " from another ", " from a competitor", " from our competitor", " from the competition", " from a rival", " with someone else", " with somebody else", " with another supplier", " with another vendor", " with a competitor", " with our competitor", " with a rival"];

    private static readonly string[] Habits = [" a year", " a month", " a week", " per year", " per month", " per week", " every year", " every month", " every week", " each year", " each month", " annually", " yearly", " usually", " normally", " typically", " on average"];

    private static readonly string[] Treats = ["treated me", "treated us", "took me ", "took us ", "bought me ", "bought us ", "invited me", "invited us", "paid for my", "paid for our", "paid for me", "hosted me", "hosted us", "picked up the tab", "picked up the bill"];

    private static readonly string[] CalledOff = [" is off", " are off", " is cancelled", " is canceled", " was cancelled", " was canceled", " got cancelled", " got canceled", " was called off", " is called off", " got called off", " fell through", " isn't happening", " is not happening", " has been pushed", " got pushed", " was pushed", " moved our ", " moved the ", " moved it ", " rescheduled ", " pushed our ", " pushed the ", " postponed our ", " postponed the "];

    private static readonly string[] Due = ["time to ", "need to ", "needs a ", "should ", "have to ", "ought to ", "must ", "overdue a ", "due a ", "due for a "];

    // What is lost, where it is no deal.
    private static readonly string[] Mislaid = ["lost a ", "lost my ", "lost some ", "lost two ", "lost three ", "lost one ", "lost our ", "lost the sample", "lost the parcel", "lost the invoice", "lost the paper", "losing a ", "losing my "];

    private static readonly string[] Deals = ["deal", "order", "account", "business", "tender", "bid", "contract", "customer", "client", "sale"];

    public static bool Are(Clause clause, Intent deed) => deed switch
    {
        Intent.SignDeal => IsNoDeal(clause),
        Intent.RecordPayment => IsGuessed(clause) || IsHabit(clause) || IsTerm(clause) || Says(clause, Nothing),
        Intent.RecordRefund => IsGuessed(clause) || IsWanted(clause) || clause.Says("we owe ") || clause.Says("i owe "),
        Intent.LogExpense => IsHabit(clause) || IsTreated(clause),
        Intent.LogVisit => IsNoVisit(clause),
        Intent.LoseDeal => IsMislaid(clause) || IsNotYet(clause),
        Intent.MoveStage => IsInTheMaking(clause) || IsOnMyWay(clause),
        Intent.NoteCustomer => IsConditional(clause),
        _ => false,
    };

    private static bool IsNoDeal(Clause clause) =>
        IsGuessed(clause) || IsOnlyTalk(clause) || IsHabit(clause) || IsCopy(clause) || Says(clause, Nothing) || Says(clause, Elsewhere) || Says(clause, Lightly) && !clause.Says("signed");

    private static bool IsNoVisit(Clause clause) => Says(clause, CalledOff) || IsDueVisit(clause) || IsOfDayToCome(clause);

    // "they bought us lunch"; but "I bought us both a pie".
    private static bool IsTreated(Clause clause) => Says(clause, Treats) && !clause.Says("i bought ") && !clause.Says("we bought ");

    // "we lost a box of theirs"
    private static bool IsMislaid(Clause clause) => Says(clause, Mislaid) && !Says(clause, Deals);

    // "no deal with Pelican yet"
    private static bool IsNotYet(Clause clause) => clause.Says(" yet") && clause.WordOf(Sense.Lose).StartsWith("no deal", StringComparison.Ordinal);

    // "signed, 27k, payment in 3 months": when they will pay.
    private static bool IsTerm(Clause clause) =>
        clause.WordOf(Sense.Pay) is "payment in" or "payment" && !clause.HasAmount && clause.All(TokenKind.Date).Any(token => token.Date is { Length: not null } date && date.Day(Direction.Ahead) > clause.Message.Today);

    // "chase them for the signed copy"
    private static bool IsCopy(Clause clause) => clause.Says("signed copy") || clause.Says("signed contract back") || clause.Says("signed paperwork");

    // "still drafting the quote"
    private static bool IsInTheMaking(Clause clause) => Says(clause, Making) && !clause.Tokens.Any(token => token.Is(Sense.Done) && token.IsAny(SenseSet.Of(Sense.Quote, Sense.Sample, Sense.Pi)));

    // "in the car on the way to Copperfield": somebody goes there, no goods.
    private static bool IsOnMyWay(Clause clause) =>
        clause.WordOf(Sense.Shipping).StartsWith("on the way", StringComparison.Ordinal) && clause.First(Sense.Shipping) is { } way && clause.Customers.All(customer => customer.Span.Start >= way.Span.End) && !clause.Has(Sense.Order) && !clause.Tokens.Any(token => token.IsCategory);

    // "once they get board approval it'll be a 95k order"
    private static bool IsConditional(Clause clause) =>
        Array.Exists(Conditions, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith(word, StringComparison.Ordinal)) && Says(clause, Later);

    // "I think Pelican paid 30k", "check whether they paid"
    private static bool IsGuessed(Clause clause)
    {
        if (clause.FirstOf(Outcomes) is not { } deed) return false;
        var before = clause.Between(clause.Span.Start, deed.Span.Start).ToString();
        return Array.Exists(Guessing, word => before.Contains(word, StringComparison.Ordinal)) || Array.Exists(Checking, word => before.Contains(word, StringComparison.Ordinal));
    }

    // "wants a refund of 20k"
    private static bool IsWanted(Clause clause) =>
        clause.First(Sense.Refund) is { } refund && Array.Exists(Wanting, word => clause.Between(clause.Span.Start, refund.Span.Start).Contains(word, StringComparison.Ordinal));

    // "discussed a 50k deal": nothing but a noun tells of it.
    private static bool IsOnlyTalk(Clause clause) => (clause.Has(Sense.Order) || clause.First(Sense.Sign) is { } sign && IsDealNoun(clause, sign)) && !IsSigned(clause) && Says(clause, Talking);

    private static bool IsSigned(Clause clause) => clause.Tokens.Any(token => token.Is(Sense.Sign) && token.Is(Sense.Done) && !token.Is(Sense.Order) && !IsDealNoun(clause, token));

    // "deal with", "order from"
    private static bool IsDealNoun(Clause clause, Token token) => clause.Between(token.Span.Start, token.Span.End) is var words && (words.StartsWith("deal") || words.StartsWith("order "));

    // "spends about 1m a year on gifts"; but "net 30 a year in advance" was signed.
    private static bool IsHabit(Clause clause) => Says(clause, Habits) && !clause.Tokens.Any(token => token.IsAny(Outcomes) && token.Is(Sense.Done)) && !clause.Has(Sense.Me);

    private static bool IsDueVisit(Clause clause) =>
        clause.First(Sense.Visit) is { } visit && !visit.Is(Sense.Done) && Array.Exists(Due, word => clause.Between(clause.Span.Start, visit.Span.Start).EndsWith(word, StringComparison.Ordinal));

    // "visited Pelican tomorrow"
    private static bool IsOfDayToCome(Clause clause) =>
        clause.First(Sense.Visit) is { } visit && visit.Is(Sense.Done) && clause.All(TokenKind.Date).ToList() is [var only] && clause.Customers.FirstOrDefault() is { } customer
        && clause.Between(customer.Span.End, only.Span.Start).Trim().IsEmpty && only.Span.End == clause.Span.End && only.Date!.Day(Direction.Back) > clause.Message.Today;

    private static bool Says(Clause clause, string[] words) => Array.Exists(words, clause.Says);
}
