using System.Collections.Frozen;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Recording wrongly is worse than not understanding: what names too little is not recorded at all.</summary>
internal static class Guard
{
    private const int ShortClause = 12;

    // A bare number below this is rather a count than the money of a deal of nobody.
    private const decimal LeastBare = 100;

    private static readonly FrozenSet<string> Openings =
        ("i we i've we've just and also so then but plus today yesterday this morning afternoon week finally already have has had now ok okay well yay yes hey hi hello team guys all everyone big good great news update quick one fyi btw heads up log record logging recap done deal new a an the " +
        "another please last monday tuesday wednesday thursday friday on in got to my our first second next after that while meanwhile additionally besides later earlier at long since proud happy pleased glad delighted say report boom woohoo whoop breaking").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly SenseSet Payers = SenseSet.Of(Sense.Collected, Sense.Them);

    private static readonly SenseSet Speakers = SenseSet.Of(Sense.Me, Sense.Mine);

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Follow, Sense.Message, Sense.Email, Sense.Customer);

    public static bool Allows(Command command, Frame frame, NameHit? customer)
    {
        return command switch
        {
            Command.SignDeal deal => deal.Customer is not null || deal.Amount is not null && IsDealOfNobody(frame),
            Command.LogVisit => customer is not null && !IsOfDenied(frame),
            Command.SetTarget target => IsTarget(target, frame),
            Command.AddCustomer add => (add.Customer ?? (object?)add.Phone) is not null,
            Command.AwardHonour honour => honour.Who is not null,
            Command.PlanFollowUp => customer is not null || IsReminder(frame),
            _ => customer is not null || !NeedsCustomer(frame.Intent) || IsOnlyMoney(command, frame),
        };
    }

    // "Lockwood hasn't replied, third email": they are named only in what was not done, and nothing else was.
    private static bool IsOfDenied(Frame frame) =>
        frame.Clauses.All(clause => clause.IsEnglish && IsUndone(clause)) && frame.Clauses.Any(clause => clause.Has(Sense.Negation) && clause.HasCustomer);

    private static bool IsUndone(Clause clause) =>
        clause.Mood == Mood.Denied || !clause.Has(Sense.Done) && (clause.Has(Sense.Negation) || !clause.HasCustomer && !clause.Has(Sense.Me));

    private static bool IsReminder(Frame frame) => frame.Clauses.Any(clause => clause.Has(Sense.Remind) && clause.HasAny(Contacts));

    private static bool IsDealOfNobody(Frame frame) => frame.Clauses.Any(clause => !clause.IsEnglish) ? BareDeals.AreTold(frame) : IsToldPlainly(frame);

    // 目标一个亿 alone is nobody's, and of no time.
    private static bool IsTarget(Command.SetTarget target, Frame frame) =>
        (target.Who ?? (object?)target.Team) is not null || target.Amount is not null && (target.Period is not null || frame.Clauses.Any(clause => clause.HasAny(Speakers)));

    // 回款3万, "they paid 22,500": money and nothing else, so that whose it is can be asked for.
    private static bool IsOnlyMoney(Command command, Frame frame)
    {
        if (command is not (Command.RecordPayment { Amount: not null } or Command.LogExpense { Amount: not null }) || frame.Clauses is not [var only] || only.Mood != Mood.Plain || only.Span.Length < only.Message.Text.Length - 1) return false;
        var isTold = command is Command.RecordPayment ? only.HasAny(Payers) : only.Has(Sense.Treat) || only.WordOf(Sense.Spend).StartsWith("请客", StringComparison.Ordinal);
        return isTold && !only.HasAny(Speakers | BareDeals.Elsewhere) && only.HasAmount && Rest(only).Trim(" 了的款钱元块。.，,!！").IsEmpty;
    }

    private static ReadOnlySpan<char> Rest(Clause clause)
    {
        var rest = clause.Between(clause.Span.Start, clause.Span.End).ToArray();
        foreach (var token in clause.Tokens) rest.AsSpan(token.Span.Start - clause.Span.Start, token.Span.Length).Fill(' ');
        return rest;
    }

    // A deal of nobody is asked about; one character amid other words is none.
    private static bool IsToldPlainly(Frame frame) =>
        frame.Clauses.Any(clause => clause.Tokens.Any(token => token.Is(Sense.Sign) && (token.Span.Length > 1 || clause.Span.Length <= ShortClause) && IsOurs(clause, token)));

    // "my mate closed 2m" is somebody else's; "i closed 14 browser tabs" is no money.
    private static bool IsOurs(Clause clause, Token sign) =>
        clause.Figures.Any(figure => figure.Role is FigureRole.Unnamed or FigureRole.Amount && figure.Money is { } money && (figure.Quantity.HasScale || figure.Quantity.Currency is not null || money.Yuan >= LeastBare))
        && IsOurDeed(clause, sign);

    // Nobody else stands before the verb: "just closed", "and today we signed"; but "brother-in-law just landed".
    private static bool IsOurDeed(Clause clause, Token sign)
    {
        var before = clause.Between(clause.Span.Start, sign.Span.Start).ToString().Split([' ', ',', ':', '-', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(before, word => Openings.Contains(word) || TextScan.IsDigit(word[0])) || clause.Tokens.Any(token => token.Span.End <= sign.Span.Start && (clause.Between(token.Span.Start, token.Span.End) is "i" or "we" or "i've" or "we've" || token.Kind == TokenKind.Quantity || token.IsCategory));
    }

    private static bool NeedsCustomer(Intent intent) => intent is
        Intent.LogVisit or Intent.RecordPayment or Intent.RecordRefund or Intent.LogExpense or Intent.MoveStage or Intent.LoseDeal or Intent.LogComplaint or Intent.RecordDelivery
        or Intent.SetTier or Intent.NoteCustomer or Intent.ResolveComplaint or Intent.LockCustomer or Intent.ClaimCustomer or Intent.ReleaseCustomer;
}
