using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Makes commands of frames; what one frame leaves unsaid is taken from its neighbours.</summary>
internal static class CommandBuilder
{
    private static readonly string[] PointingBack = ["这个客户", "这家", "这客户", "该客户", "此客户", "这个新客户", "把它", "把他们", "把他家", "他们家"];

    public static Understood Build(Message message, List<Frame> frames)
    {
        var built = new List<Built>();
        var sureness = new Sureness(message, frames);
        NameHit? last = null;
        Token? lastMember = null;
        Frame? former = null;
        NameHit? undone = null;
        foreach (var frame in frames)
        {
            var customers = CustomersOrFormer(Customers(frame, message, last), frame, former, last, undone);
            former = frame;
            undone = Undone(frame, message);
            if (customers.Count > 0 && frame.Intent != Intent.Nothing) last = customers[^1];
            var pointedAt = MemberSlots.PointedAt(frame, lastMember);
            lastMember = MemberSlots.SpokenOf(frame) ?? lastMember;
            var before = built.Count > 0 ? built[^1].Command : null;
            List<Built> more = [.. Build(frame, message, customers, pointedAt).Where(one => before is null || !IsAskedAgain(before, one.Command))];
            more.ForEach(one => sureness.Count(one.Command, one.Customer, frame));
            built.AddRange(more);
        }

        var commands = built.ConvertAll(one => one.Command);
        return new Understood(Periods.Shared(commands), sureness.Of(commands, built.SelectMany(one => one.Evidence)), built.ConvertAll(one => one.Evidence));
    }

    // 长青这周还没联系过，我明天打个电话: whom nothing was done with yet is whom the plan is for.
    private static NameHit? Undone(Frame frame, Message message) =>
        frame.Intent == Intent.Nothing && frame.Clauses.All(clause => clause.Mood is Mood.Denied or Mood.Plain or Mood.CalledOff) && frame.Clauses.Any(clause => clause.Mood is Mood.Denied or Mood.CalledOff) && CustomerSlots.Of(frame, message) is [{ } only] ? only : null;

    // "any stories? has anybody sold to a school?"
    private static bool IsAskedAgain(Command before, Command command) =>
        CommandWire.Asks(command) && before == command || command is Command.AskCases && before is Command.AskCases;

    // 云锦谁在跟？欠款多少？: where the frame names nobody, whom the one before it was about.
    private static List<NameHit> CustomersOrFormer(List<NameHit> customers, Frame frame, Frame? former, NameHit? last, NameHit? undone)
    {
        if (customers.Count > 0) return customers;
        if (last is not null && former?.Intent == Intent.AskCustomer && OwesAlone(frame)) return [last];
        return undone is not null && frame.Intent is Intent.PlanFollowUp or Intent.RecordRefund ? [undone] : customers;
    }

    // 云锦谁在跟？欠款多少？
    private static bool OwesAlone(Frame frame) =>
        frame.Intent == Intent.AskReceivables && MemberSlots.SpokenOf(frame) is null && frame.Clauses.All(clause => !clause.IsEnglish && !clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine, Sense.MyTeam, Sense.Company, Sense.Everyone, Sense.Customer, Sense.All)) && !clause.Says("谁") && !clause.Says("哪"));

    // Whom the frame names; else, where it cannot be about nobody, whom the one before it named.
    private static List<NameHit> Customers(Frame frame, Message message, NameHit? last)
    {
        var customers = CustomerSlots.Of(frame, message);
        if (last is not null && customers.Count == 0 && (AsksOfThem(frame) || AddsWhomWasNamed(frame))) return [last];
        if (last is not null && GoesOnOf(frame) && (customers.Count == 0 || IsDoubtful(customers[0], message))) return [last];
        return customers.Count > 1 && !IsSaidOfMany(frame) ? [customers[0]] : customers;
    }

    private static bool GoesOnOf(Frame frame) => Inherits(frame.Intent) || frame.Intent == Intent.TransferCustomer && MemberSlots.PointsBack(frame);

    // 跟云锦通了电话，新增这个客户
    private static bool AddsWhomWasNamed(Frame frame) => frame.Intent == Intent.AddCustomer && frame.Clauses.Any(clause => !clause.IsEnglish && Array.Exists(PointingBack, clause.Says));

    // "how much do they still owe"
    private static bool AsksOfThem(Frame frame) =>
        frame.Intent is Intent.AskReceivables or Intent.AskCustomer && MemberSlots.SpokenOf(frame) is null && (MemberSlots.PointsBack(frame) || MemberSlots.PointsBackInChinese(frame));

    private static IEnumerable<Built> Build(Frame frame, Message message, List<NameHit> customers, Token? member)
    {
        foreach (var named in All(frame, message, customers, member))
        {
            var evidence = new List<Evidence>();
            if (Build(new Said(frame, message, named, evidence)) is { } command && Guard.Allows(command, frame, named.Customer)) yield return new Built(command, named.Customer, evidence);
        }
    }

    private static IEnumerable<Named> All(Frame frame, Message message, List<NameHit> customers, Token? member)
    {
        if (customers.Count > 0) return customers.Select(customer => new Named(customer));
        if (!IsAskedOfMany(frame.Intent)) return [default];
        if (member is not null) return [member.IsTeam && !member.IsMember ? new Named(null, Team: member) : new Named(null, member)];
        if (MemberSlots.Listed(frame, message) is { Count: > 1 } members) return members.Select(one => new Named(null, one));
        if (MemberSlots.ListedTeams(frame, message) is { Count: > 1 } teams) return teams.Select(team => new Named(null, Team: team));
        return PeriodSlots.ListedPeriods(frame) is { Count: > 1 } periods ? periods.Select(period => new Named(null, Period: period)) : [default];
    }

    private static bool IsAskedOfMany(Intent intent) => intent is Intent.AskAttainment or Intent.AskCommission or Intent.AskWorkload or Intent.AskPoolRisk or Intent.AskBudget
        or Intent.AskReceivables or Intent.AskAgenda or Intent.AskMetrics or Intent.AskLossReasons or Intent.AskPipeline or Intent.ComparePlans or Intent.SetTarget or Intent.SetBudget or Intent.AwardHonour;

    private static Command? Build(Said said) => said.Frame.Intent switch
    {
        Intent.Nothing => null,
        Intent.AmendLast => AmendmentCommands.Build(said),
        Intent.UndoLast => new Command.UndoLast(),
        <= Intent.LogExpense => SellingCommands.Build(said),
        <= Intent.ShareCase => CustomerCommands.Build(said),
        <= Intent.PausePosts => TeamCommands.Build(said),
        _ => QuestionCommands.Build(said),
    };

    // Beside a customer just named, words that nobody knows are a name only if they look like a company's.
    private static bool IsDoubtful(NameHit hit, Message message) => hit.Match == NameMatch.Unknown && hit.Candidates.Count == 0 && !NameLikeness.IsCompany(message, hit.Span);

    private static bool Inherits(Intent intent) =>
        intent is >= Intent.LogVisit and < Intent.ShareCase and not Intent.AddCustomer and not Intent.TransferCustomer;

    // 宏达和李记都付清了: without a sum it is said of each.
    private static bool IsSaidOfMany(Frame frame) =>
        IsSaidOfMany(frame.Intent) || frame.Intent is Intent.RecordPayment or Intent.MoveStage or Intent.LoseDeal && !frame.Clauses.Any(clause => clause.HasQuantity || clause.IsEnglish);

    private static bool IsSaidOfMany(Intent intent) => intent is Intent.LogVisit or Intent.SetTier or Intent.ClaimCustomer or Intent.ReleaseCustomer
        or Intent.PlanFollowUp or Intent.TransferCustomer or Intent.LogComplaint or Intent.RecordDelivery or Intent.LockCustomer or Intent.AskCustomer or Intent.AskReceivables;

    private sealed record Built(Command Command, NameHit? Customer, IReadOnlyList<Evidence> Evidence);
}
