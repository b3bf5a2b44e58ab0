using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>Where a message without punctuation goes on to the next thing: 去了宏达|签了5万, 宏达回款5万|星海回款3万, 给宏达打了电话|下午又去了星海.</summary>
internal static class RunOns
{
    // As far as the next thing said is looked for.
    private const int MostTokensAhead = 8;

    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo);
    private static readonly SenseSet Deals = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Refund);
    private static readonly SenseSet Steps = SenseSet.Of(Sense.Pi, Sense.Quote, Sense.Sample, Sense.Deliver, Sense.Shipping, Sense.Lose);
    private static readonly SenseSet Verbs = Meetings | Deals | Steps | SenseSet.Of(Sense.Remind, Sense.GoTo, Sense.Again, Sense.Talk);
    private static readonly SenseSet Orders = SenseSet.Of(Sense.Release, Sense.Transfer, Sense.Lock, Sense.Complain, Sense.Lose, Sense.Deliver);
    private static readonly SenseSet Bound = SenseSet.Of(Sense.Agreed, Sense.Expect, Sense.Until, Sense.Change, Sense.Slip, Sense.NotBut, Sense.Reported);
    private static readonly SenseSet Asking = SenseSet.Of(Sense.Ask, Sense.AskEnd, Sense.AskStart, Sense.Show);
    private static readonly SenseSet Topics = SenseSet.Of(Sense.Attain, Sense.Commission, Sense.Rank, Sense.Gap, Sense.Target, Sense.Entertain);

    private static readonly string[] Plans = ["i will", "i'll", "we will", "we'll", "i shall", "let me", "i will call", "i will visit", "i will see", "i'm going to"];

    /// <summary>Positions at which a new clause begins.</summary>
    public static HashSet<int> In(Message message)
    {
        var starts = new HashSet<int>();
        var told = default(Told);
        for (var i = 0; i < message.Tokens.Count; i++)
        {
            if (IsBroken(message, i)) told = default;
            if (GoesOn(message, i, told) && starts.Add(message.Tokens[i].Span.Start)) told = default;
            told = told.With(message.Tokens[i]);
        }

        return starts;
    }

    private static bool GoesOn(Message message, int index, Told told)
    {
        var token = message.Tokens[index];
        if (StartsSentence(message, index)) return told.Customer && told.Whole;
        if (!told.Customer || !told.Deed) return false;
        if (token.IsCustomer) return told.Deal && DeedFollows(message, index);
        if (token.Kind == TokenKind.Date) return StartsWithDay(message, index);
        return token.Is(Sense.Remind) || AsksNext(message, index, told) || IsPaidNext(message, index) || IsDoneNext(message, index, told);
    }

    private static bool AsksNext(Message message, int index, Told told) => told.Deal && message.Tokens[index].Is(Sense.Me) && Follows(message, index, Topics) && Follows(message, index, Asking);

    private static bool IsDoneNext(Message message, int index, Told told)
    {
        var token = message.Tokens[index];
        return told.Meeting && token.Is(Sense.Done) && (token.IsAny(Deals) || token.IsAny(Meetings) && CustomerFollows(message, index));
    }

    private static bool StartsWithDay(Message message, int index) => IsDay(message.Tokens[index]) && !message.Tokens[index - 1].IsAny(Bound) && Follows(message, index, Verbs);

    private static bool IsDay(Token token) => token.Date is { Kind: not (DateMentionKind.Duration or DateMentionKind.DateRange) };

    // 今天交货了|尾款也结清了
    private static bool IsPaidNext(Message message, int index) =>
        message.Tokens[index].Is(Sense.Money) && message.Masked[message.Tokens[index - 1].Span.End - 1] == '了' && !message.Tokens[index - 1].Is(Sense.Money) && !message.Tokens[index].Is(Sense.Pay) && Follows(message, index, SenseSet.Of(Sense.InFull, Sense.Pay));

    // "… tuesday i phoned", "… i also visited": a subject and what was done begin anew.
    private static bool StartsSentence(Message message, int index)
    {
        var token = message.Tokens[index];
        if (token.Kind == TokenKind.Date) return IsBeforeSubject(message, index) && IsToldOf(message, index + 1);
        if (IsPlanned(message, token)) return index == 0 || message.Tokens[index - 1].Kind != TokenKind.Date || !IsDay(message.Tokens[index - 1]);
        return IsSubject(message, token) && (index == 0 || message.Tokens[index - 1].Kind != TokenKind.Date) && IsToldOf(message, index);
    }

    // "… a good mood I will call him next monday"
    private static bool IsPlanned(Message message, Token token) => token.Is(Sense.Intend) && Array.IndexOf(Plans, message.Masked[token.Span.Start..token.Span.End]) >= 0;

    private static bool IsBeforeSubject(Message message, int index)
    {
        if (index + 1 >= message.Tokens.Count || !IsSubject(message, message.Tokens[index + 1])) return false;
        var (end, next) = (message.Tokens[index].Span.End, message.Tokens[index + 1].Span.Start);
        return next <= end || message.Masked.AsSpan(end, next - end).IsWhiteSpace();
    }

    private static bool IsSubject(Message message, Token token) => token.Is(Sense.Me) && message.Masked[token.Span.Start..token.Span.End] is "i" or "we" or "i've" or "we've";

    private static bool IsToldOf(Message message, int index) =>
        index + 1 < message.Tokens.Count && message.Tokens[index + 1].Is(Sense.Done) && message.Tokens[index + 1].Span.Start - message.Tokens[index].Span.End <= 8;

    // Only a stretch without any break can run on.
    private static bool IsBroken(Message message, int index)
    {
        if (index == 0) return true;
        for (var at = message.Tokens[index - 1].Span.End; at < message.Tokens[index].Span.Start; at++)
        {
            if (Punctuation.At(message, at) is not null) return true;
        }

        return message.Tokens[index].Is(Sense.Joint);
    }

    private static bool CustomerFollows(Message message, int index) =>
        index + 1 < message.Tokens.Count && message.Tokens[index + 1].IsCustomer && message.Tokens[index + 1].Span.Start - message.Tokens[index].Span.End <= 3;

    private static bool Follows(Message message, int index, SenseSet senses)
    {
        for (var i = index + 1; i < Math.Min(message.Tokens.Count, index + MostTokensAhead) && !IsBroken(message, i); i++)
        {
            if (message.Tokens[i].IsAny(senses)) return true;
        }

        return false;
    }

    private static bool DeedFollows(Message message, int index)
    {
        for (var i = index + 1; i < Math.Min(message.Tokens.Count, index + 4); i++)
        {
            if (message.Tokens[i].IsCustomer) return false;
            if (message.Tokens[i].IsAny(Deals)) return message.Tokens[i].Span.Start - message.Tokens[index].Span.End <= 6;
        }

        return false;
    }

    // What the stretch has told so far.
    private readonly record struct Told(bool Meeting, bool Customer, bool Deal, bool Step, bool Order)
    {
        // Enough for a sentence of its own.
        public bool Whole => Deal || Meeting || Order;

        public bool Deed => Meeting || Deal || Step;

        public Told With(Token token) => new(Meeting || token.Is(Sense.Done) && token.IsAny(Meetings), Customer || token.IsCustomer, Deal || token.IsAny(Deals), Step || token.IsAny(Steps), Order || token.IsAny(Orders));
    }
}
