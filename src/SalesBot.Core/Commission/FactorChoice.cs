using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Commission;

/// <summary>The attainment of one member that chooses the payout factor of an order, by the quarter that the order belongs to.</summary>
internal sealed class FactorChoice(Ledger ledger, MemberId member, LocalDate today)
{
    private readonly CommissionRules _rules = ledger.Company?.Commission ?? CommissionRules.Default;
    private Chosen? _last;

    public bool IsDecidedAtSigning => !_rules.BandsByCollection;

    /// <summary>The day whose quarter decides: that of signing, or that of full collection, today while it is open.</summary>
    public LocalDate DecidedOn(Order order) => _rules.BandsByCollection ? order.CollectedOn ?? today : order.On;

    /// <summary>First and last day on which every order belongs to the same quarter as today, if nothing is recorded.</summary>
    public (LocalDate First, LocalDate Last) SameAs(LocalDate day)
    {
        if (!_rules.BandsByCollection) return (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        SalesPeriod quarter = ledger.QuarterOf(day);
        return (quarter.First, quarter.Last);
    }

    public Chosen In(LocalDate day)
    {
        // Orders come by day of signing, so that the quarter rarely changes.
        if (_last is { } last && last.Quarter.Contains(day)) return last;
        SalesPeriod quarter = ledger.QuarterOf(day);
        if (ledger.Closings.StatementAt(member, day) is { } closed) return _last = Frozen(closed, quarter);
        decimal? target = TargetInForce.Of(ledger, member, _rules.BandMetric, quarter);
        decimal achieved = AchievedSum.Of(ledger, member, _rules.BandMetric, quarter);
        return _last = new Chosen(quarter, target is > 0 ? target : null, achieved, WorkdayPace.Of(ledger.Calendar, quarter, today));
    }

    private Chosen Frozen(ClosedStatement closed, SalesPeriod quarter) =>
        new(quarter, closed.Fact.Target is > 0 ? closed.Fact.Target : null, closed.Fact.Achieved, WorkdayPace.Of(ledger.Calendar, quarter, quarter.Last));

    /// <summary>A quarter's target and achievement in the metric of the bands.</summary>
    internal sealed record Chosen(SalesPeriod Quarter, decimal? Target, decimal Achieved, WorkdayPace Workdays)
    {
        /// <summary>Exact; null without a target.</summary>
        public Ratio? Attainment { get; } = Target is { } target ? Ratio.FromFraction(Achieved / target) : null;

        /// <summary>With so much more achieved; null without a target.</summary>
        public Ratio? With(Money more) => Target is { } target ? Ratio.FromFraction((Achieved + more.Yuan) / target) : null;

        /// <summary>At the quarter's end if it goes on so; as it is where no working day has gone.</summary>
        public Ratio? AttainmentAtPace =>
            Target is { } target ? Ratio.FromFraction((Workdays.CarryForward(Achieved) ?? Achieved) / target) : null;
    }
}
