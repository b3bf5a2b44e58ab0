using SalesBot.Core.Access;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <summary>Attainment and commission, of one member or of several.</summary>
internal static class ResultViews
{
    public static View Attainment(ReplyContext context, Command.AskAttainment ask, Scope scope)
    {
        Metric metric = ask.Metric is { } named && AddsUp(named) ? named : Metric.Amount;
        SalesPeriod period = ask.Period ?? UsualPeriod.Of(context.Ledger, scope, metric, context.Today);
        AttainmentLine[] lines = scope.Member is null ? [.. PartsOf(context, scope).Select(part => LineOf(context, part, metric, period))] : [];
        Array.Sort(lines, BestFirst);
        Attainment attainment = Targets.Attainment.Of(context.Ledger, scope, metric, period, context.Today);
        SellingHabit? habit = SellingHabit.Of(context.Ledger, scope, context.Today);
        return new View.AttainmentAnswer(Subject.Of(scope, context.Speaker), attainment, lines)
        {
            Habit = habit,
            Way = WayToTarget.Of(attainment, habit, context.Today),
            Next = metric is Metric.Amount ? NextBandOf(context, scope, period) : null,
            Goal = GoalOf(context, scope, attainment),
            Levels = TargetLevels.Of(context.Ledger, scope, metric, period),
            Change = TargetChange.Of(context.Ledger, scope, metric, period),
            Allocated = Allocation.Of(context.Ledger, scope, metric, period),
            PerHead = PerHeadOf(context, scope, attainment),
            LastYear = AchievedSum.Of(context.Ledger, scope, metric, period.YearBefore()) is > 0 and var before ? new Measured(metric, before) : null,
            Buttons = scope.Member?.Id == context.Speaker.Member.Id
                ? [TalkViews.Ask(new Command.AskCommission(Period: ask.Period), ButtonKind.MyCommission), TalkViews.Ask(new Command.AskRanking(), ButtonKind.Ranking)]
                : [TalkViews.Ask(new Command.AskRanking(), ButtonKind.Ranking)],
        };
    }

    public static View Commission(ReplyContext context, Command.AskCommission ask, Scope scope)
    {
        SalesPeriod period = ask.Period ?? UsualPeriod.Of(context.Ledger, scope, Metric.Amount, context.Today);
        Subject subject = Subject.Of(scope, context.Speaker);
        if (scope.Member is { } member)
        {
            return new View.CommissionAnswer(subject, Statement.Of(context.Ledger, member.Id, period, context.Today), SumsOf(context, member, period))
            {
                Quarter = context.Ledger.QuarterOf(period.First),
                Missed = [.. MissedBonus.Of(context.Ledger, member.Id, period, context.Today).Select(one => (context.Ledger.Customers[one.Order.Customer].Name, one.LastDay))],
                Unrated = [.. UnratedGoods.Of(context.Ledger, member.Id, period).Select(one => (context.Ledger.Customers[one.Order.Customer].Name, context.Ledger.NameOf(one.Category, context.Speaker.Language), one.Amount))],
                Settled = SettledIn(context, member, period),
                Buttons = [TalkViews.Ask(new Command.AskAttainment(Period: ask.Period), ButtonKind.MyAttainment)],
            };
        }

        return new View.TeamCommissionAnswer(subject, period, [.. SellersIn(context, scope).Select(one => PayOf(context, one, period))]);
    }

    /// <summary>A week or a day without a target of its own still has its part in that of the month or quarter.</summary>
    private static MorningGoal? GoalOf(ReplyContext context, Scope scope, Attainment attainment)
    {
        if (scope.Member is not { } member || attainment is not { Target: null, Metric: Metric.Amount, Workdays.DaysLeft: > 0 }) return null;
        return MorningGoal.Of(context.Ledger, member, context.Today) is { } goal && goal.Attainment.Period != attainment.Period && goal.Attainment.Period.Contains(attainment.Period.Last) ? goal : null;
    }

    /// <summary>Of one member's quarter, for whoever may see what it is worth.</summary>
    private static NextBand? NextBandOf(ReplyContext context, Scope scope, SalesPeriod period)
    {
        if (scope.Member is not { } member || period != context.Ledger.QuarterOf(period.First) || !Rights.MaySeePay(context.Speaker.Member, scope)) return null;
        return Statement.Of(context.Ledger, member.Id, period, context.Today).Next is { } next ? new NextBand(next.Gap, next.Gain, next.From) : null;
    }

    private static Measured? PerHeadOf(ReplyContext context, Scope scope, Attainment attainment)
    {
        if (scope.Member is not null || attainment.Target is not { } target) return null;
        int sellers = SellersIn(context, scope).Count();
        if (sellers < 2) return null;
        return new Measured(attainment.Metric, Math.Round(target / sellers, 2, MidpointRounding.AwayFromZero));
    }

    private static bool AddsUp(Metric metric) => metric switch
    {
        Metric.Amount or Metric.Profit or Metric.Visits or Metric.NewCustomers or Metric.Collected or Metric.Orders => true,
        Metric.Attainment or Metric.Growth or Metric.Referrals or Metric.Mentoring => false,
    };

    /// <summary>The company's teams, a team's members; the company's members where it has no teams.</summary>
    private static IEnumerable<Scope> PartsOf(ReplyContext context, Scope scope) => scope.IsCompany && context.Ledger.People.Teams.Any()
        ? context.Ledger.People.Teams.Select(team => new Scope(null, team))
        : SellersIn(context, scope).Select(member => new Scope(member, null));

    public static IEnumerable<Member> SellersIn(ReplyContext context, Scope scope) => context.Ledger.People.Members
        .Where(member => member.Sells && member.IsHereOn(context.Today) && (scope.Team is null || member.Team == scope.Team.Id));

    private static AttainmentLine LineOf(ReplyContext context, Scope part, Metric metric, SalesPeriod period)
    {
        Attainment attainment = Targets.Attainment.Of(context.Ledger, part, metric, period, context.Today);
        Measured? target = attainment.Target is { } set ? new Measured(metric, set) : null;
        return new AttainmentLine(part.Member?.Name ?? part.Team!.Name, target, new Measured(metric, attainment.Achieved), attainment.Ratio);
    }

    /// <summary>Those without a target last, then by name.</summary>
    private static int BestFirst(AttainmentLine a, AttainmentLine b)
    {
        int byShare = (b.Attainment?.Value ?? -1m).CompareTo(a.Attainment?.Value ?? -1m);
        return byShare != 0 ? byShare : string.CompareOrdinal(a.Who, b.Who);
    }

    private static PayLine PayOf(ReplyContext context, Member member, SalesPeriod period)
    {
        Statement pay = Statement.Of(context.Ledger, member.Id, period, context.Today);
        return new PayLine(member.Name, pay.Projected, pay.Earned);
    }

    private static IReadOnlyList<PlanSum> SumsOf(ReplyContext context, Member member, SalesPeriod period) =>
    [
        .. Statement.Rows(context.Ledger, member.Id, period, context.Today)
            .Select(row => new PlanSum(row.Rule, NamesOf(context, row.Rule), row.Basis, row.Rate, row.Value)),
    ];

    private static IReadOnlyList<SettledLine> SettledIn(ReplyContext context, Member member, SalesPeriod period)
    {
        if (context.Ledger.QuarterOf(period.First) != period) return [];
        IReadOnlyList<Settlement> settlements = Statement.Settlements(context.Ledger, member.Id, period, context.Today);
        return [.. settlements.Select(one => new SettledLine(one, context.Ledger.Customers[one.Order.Customer].Name))];
    }

    private static IReadOnlyList<string> NamesOf(ReplyContext context, PlanLine? rule) =>
        [.. (rule?.Categories ?? []).Select(id => context.Ledger.NameOf(id, context.Speaker.Language))];
}
