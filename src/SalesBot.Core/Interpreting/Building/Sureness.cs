using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>
/// How likely an understanding is right. It starts sure and loses with every guess: names that are not known, values that were read and gave no slot,
/// words that nobody knows, commands that lack what such commands always say, and questions that two topics could have claimed.
/// </summary>
internal sealed class Sureness(Message message, List<Frame> frames)
{
    private const decimal Start = 0.98m;
    private const decimal Unclear = 0.5m;
    private const decimal Untold = 0.4m;
    private const int ClearLead = 2;

    private static readonly SenseSet Ours = SenseSet.Of(
        Sense.Mine, Sense.MyTeam, Sense.Target, Sense.Commission, Sense.Pool, Sense.Rank, Sense.Pipeline, Sense.Owe, Sense.Undo, Sense.Attain, Sense.Agenda, Sense.Entertain, Sense.LastEntry, Sense.Slip, Sense.Objection, Sense.Review, Sense.Close, Sense.Honour, Sense.Posts);

    private const int MostUnknown = 3;

    private static readonly SenseSet Loose = SenseSet.Of(Sense.GoTo, Sense.Talk, Sense.Leave, Sense.Meal, Sense.Visit, Sense.Send);

    private static readonly SenseSet Firm = SenseSet.Of(Sense.Done, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Remind, Sense.Follow, Sense.Agreed, Sense.Reported);

    private static readonly SenseSet Hosting = SenseSet.Of(Sense.Treat, Sense.GiveGift, Sense.Entertain, Sense.Spend);

    private static readonly SenseSet Reasons = SenseSet.Of(Sense.Status, Sense.Details, Sense.Owner);

    // What was put right in the same message counts no more.
    private readonly IReadOnlyList<Token> _tokens = SlipMending.Mend(message).Tokens;

    private decimal _sure = Start;

    // 蜀道那单改成8万: the customer tells which record is put right.
    private bool _amends;

    public void Count(Command command, NameHit? customer, Frame frame)
    {
        _sure *= customer?.Match switch
        {
            NameMatch.Unknown when command is not Command.AddCustomer => 0.85m,
            NameMatch.Near => 0.93m,
            NameMatch.Part => 0.98m,
            _ => 1m,
        };
        if (customer is not null && (IsDoubtfulName(command, customer, frame) || command is not Command.AddCustomer && NameDoubt.IsDue(message, customer))) _sure *= 0.9m;
        if (IsLooselyTold(command, frame)) _sure *= 0.9m;
        if (frame.Clauses.Count > 4) _sure *= 0.97m;
        if (Lacks(command, frame)) _sure *= 0.86m;
        if (Joining.IsQuestion(frame.Intent) && frame.Clauses[0].IsEnglish && IsContested(frame)) _sure *= 0.9m;
    }

    // 写到蓝天, 早饭19块: one character of going or eating amid words that nobody knows; of a customer called like a word this may tell nothing.
    private static bool IsLooselyTold(Command command, Frame frame) => command switch
    {
        Command.LogVisit or Command.PlanFollowUp => frame.Clauses.Any(clause => clause.HasCustomer) && frame.Clauses.All(clause => !clause.IsEnglish && !clause.HasAny(Firm) && (!clause.HasAny(Loose) || clause.Tokens.All(token => !token.IsAny(Loose) || token.Span.Length == 1))) && frame.Clauses.Any(clause => clause.HasCustomer && UnknownWords.In(clause) > MostUnknown),
        Command.LogExpense => frame.Clauses.All(clause => !clause.IsEnglish && !clause.HasAny(Hosting)),
        Command.AmendLast amendment => amendment == new Command.AmendLast(),
        _ => false,
    };

    // "silver birch in the garden": words without a capital may be the thing and not the house, where other words are strange too.
    private bool IsDoubtfulName(Command command, NameHit customer, Frame frame) =>
        command is not Command.AddCustomer && customer.Candidates.Count > 0 && TextScan.IsLetter(message.Text.Normal[customer.Span.Start]) && !EverydayUse.IsWrittenAsName(message.Text, customer.Span) && !char.IsUpper(message.Text.Original[customer.Span.Start]) && frame.Clauses.Any(clause => clause.IsEnglish && StrangeWords.In(clause));

    /// <param name="evidence">The words that gave the slots of the commands.</param>
    public decimal Of(List<Command> commands, IEnumerable<Evidence> evidence)
    {
        if (commands.Count == 0) return OfNothing();
        _amends = commands is [Command.AmendLast];
        if (commands[0] is not (Command.ShareCase or Command.AnswerReview or Command.RaiseObjection)) _sure *= OfLeftovers([.. evidence.Select(one => one.Words), .. TextOf(commands)]) * Coverage.Of(message, FreeFrom(commands));
        return decimal.Round(commands.Count > 2 ? _sure * 0.97m : _sure, 2);
    }

    // What follows the first clause of a meeting or a note is its text.
    private int FreeFrom(List<Command> commands) =>
        commands is [Command.LogVisit or Command.NoteCustomer or Command.LogComplaint or Command.PlanFollowUp or Command.ReleaseCustomer] && frames.Find(frame => frame.Intent != Intent.Nothing) is { } only ? only.Clauses[0].Span.End : message.Masked.Length;

    // Sums, names and days in a complaint, a note or a reason belong to its text; those beside an undo tell which record it is.
    private IEnumerable<TextSpan> TextOf(List<Command> commands) =>
        commands is [Command.UndoLast or Command.LogComplaint or Command.ResolveComplaint or Command.NoteCustomer or Command.ReleaseCustomer] ? [new TextSpan(0, message.Masked.Length)] : [];

    // Nothing is surely meant only where what was said is plainly denied, wished or chatted.
    private decimal OfNothing()
    {
        if (frames.Exists(frame => frame.Intent != Intent.Nothing)) return Unclear;
        var names = message.Tokens.Any(token => token.IsCustomer || token.IsMember);
        if (frames.Count == 0) return names ? Untold : message.Tokens.Any(token => token.IsAny(Ours) || token.Kind == TokenKind.Quantity) ? Unclear : 0.93m;
        var asked = frames.SelectMany(frame => frame.Clauses).Where(clause => clause.Mood is Mood.Question or Mood.Plain).ToList();
        return asked.Exists(clause => clause.HasCustomer || clause.HasSomeone || clause.HasAny(Ours)) ? Unclear : 0.93m;
    }

    // A deal without its money, a question about a customer that asks for nothing in particular.
    private static bool Lacks(Command command, Frame frame) => command switch
    {
        Command.SignDeal deal => deal.Customer is null || deal.Amount is null && !frame.Clauses.Any(clause => clause.Figures.Any(figure => figure.Quantity.IsVague)),
        Command.RecordRefund refund => refund.Amount is null,
        Command.LogExpense expense => expense.Amount is null,
        Command.SetTarget target => target.Amount is null || target.Period is null,
        Command.AskCustomer => !frame.Clauses.Any(clause => clause.HasAny(Reasons)) && frame.Clauses.Any(clause => clause.IsEnglish),
        Command.PlanFollowUp plan => plan.On is null && plan.Customer is null,
        Command.ClosePeriod period => period.Period is null,
        _ => false,
    };

    private static bool IsContested(Frame frame) =>
        frame.Intent is >= Intent.AskAttainment and <= Intent.AskMetrics and not Intent.AskCustomer && frame.Clauses.Any(clause => EnglishTopics.Of(clause) == frame.Intent) && !frame.Clauses.Any(clause => EnglishTopics.Lead(clause) >= ClearLead);

    // Names, sums and days that were read and are in no slot.
    private decimal OfLeftovers(List<TextSpan> used)
    {
        var sure = 1m;
        var taken = new bool[message.Masked.Length];
        used.ForEach(span => taken.AsSpan(span.Start, Math.Min(span.End, taken.Length) - span.Start).Fill(true));
        foreach (var token in _tokens)
        {
            if (token.Denied is not null || token.Kind == TokenKind.Word || taken.AsSpan(token.Span.Start, token.Span.Length).Contains(true) || IsNoSlot(token) || IsNamedAgain(token, used)) continue;
            sure *= token.Kind switch
            {
                TokenKind.Name => token.IsCategory ? 0.97m : 0.87m,
                TokenKind.Quantity => 0.88m,
                TokenKind.Date => 0.93m,
                TokenKind.Word => 1m,
            };
        }

        return Math.Max(sure, 0.5m);
    }

    // 和李娜一起签的，李娜30%: whoever has a slot may be named once more.
    private bool IsNamedAgain(Token token, List<TextSpan> used) =>
        token.Name is { Candidates.Count: > 0 } name
        && _tokens.Any(other => other != token && other.Name is { } known && known.Candidates.SequenceEqual(name.Candidates) && used.Exists(span => span.Overlaps(other.Span)));

    // "signed 50k at 30%": a percentage beside a deal is its margin, or somebody's share.
    private bool IsOfDeal(Token token) => token.Quantity!.Kind == Amounts.QuantityKind.Percent && frames.Exists(frame => frame.Intent == Intent.SignDeal);

    private bool IsNoSlot(Token token) => token.IsCustomer && _amends || token.Kind switch
    {
        TokenKind.Quantity => token.Quantity is { IsIdentifier: true } or { IsVague: true } or { Value: 0 } or { Unit: not null, HasScale: false } or { Value: < 10, HasScale: false, Currency: null } && !IsOfDeal(token) || message.Masked.AsSpan(token.Span.End).TrimStart().StartsWith("%"),
        TokenKind.Date => token.Date is { IsPartOfDay: true } or { Kind: Dates.DateMentionKind.Time or Dates.DateMentionKind.TimeRange or Dates.DateMentionKind.Duration } || token.Date!.Day(Dates.Direction.Back) == message.Today,
        TokenKind.Name or TokenKind.Word => false,
    };
}
