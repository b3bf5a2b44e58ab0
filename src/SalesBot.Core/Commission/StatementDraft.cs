using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Commission;

/// <summary>A statement in the making: whose, of which period, on which day.</summary>
internal sealed class StatementDraft(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today)
{
    private const int MonthsOfQuarter = 3;

    private readonly FactorChoice _choice = new(ledger, member, today);

    public Statement Sum()
    {
        // Only a period within one quarter has one attainment, one factor and one next band.
        FactorChoice.Chosen? chosen = ledger.QuarterOf(period.First).Covers(period) ? _choice.In(period.First) : null;
        PlanTerms? terms = ledger.Plans.TermsOn(LocalDate.Min(today, period.Last));
        bool isOpen = !ledger.Closings.IsClosed(period.First);
        (Band Band, Money Gap)? next = chosen is not null && terms is not null && isOpen ? NextBand(chosen, terms) : null;
        StatementSums sums = new(next is null ? null : chosen!.Quarter, next is null ? null : chosen!.With(next.Value.Gap));
        foreach (PayPart part in Parts()) sums.Add(part, _choice.In(part.Quarter.First));
        Bracket? bracket = next is { } one ? Ahead(chosen!.Quarter, one.Band, one.Gap, sums) : null;
        return new ClosedSums(ledger, member, _choice, today).Complete(new Statement(
            period,
            chosen?.Attainment,
            chosen is null ? null : terms?.Steps[terms.StepAt(chosen.Attainment)],
            sums.Projected,
            sums.Earned,
            AtPace(sums.AtPace),
            BasePay(terms),
            bracket,
            sums.HasUnknownProfit));
    }

    /// <summary>A band lifts all orders of its quarter, whichever part of it is asked about.</summary>
    private Bracket? Ahead(SalesPeriod quarter, Band band, Money gap, StatementSums sums) =>
        period.Covers(quarter) ? new Bracket(band.From, gap, Gain(sums, gap, band.Factor)) : new StatementDraft(ledger, member, quarter, today).Sum().Next;

    public IReadOnlyList<StatementLine> Lines()
    {
        List<StatementLine> lines = [];
        foreach (Order order in ledger.Figures.Of(member).EarningIn(period))
        {
            if (!ledger.Closings.IsClosed(order.On)) AddLines(lines, order);
        }

        return [.. new ClosedLines(ledger, member, today).In(period), .. lines];
    }

    public IReadOnlyList<StatementLine> LinesOf(Order order)
    {
        List<StatementLine> lines = [];
        AddLines(lines, order);
        return lines;
    }

    /// <summary>The months that base pay is made of; none where there is no base pay.</summary>
    public IReadOnlyList<BaseMonth> BaseMonths() => ledger.Plans.TermsOn(LocalDate.Min(today, period.Last)) is { } terms ? BaseMonths(terms) ?? [] : [];

    public IReadOnlyList<StatementRow> Rows()
    {
        StatementRows rows = new();
        foreach (PayPart part in Parts()) rows.Add(part, part.Terms.StepAt(_choice.In(part.Quarter.First).Attainment));
        return rows.All();
    }

    private IEnumerable<PayPart> Parts() => new PaySheet(ledger, member, _choice, today).Parts(period);

    private void AddLines(List<StatementLine> lines, Order order)
    {
        if (OrderWorth.Of(ledger, order, member, today) is { } worth) AddLines(lines, worth, _choice.In(_choice.DecidedOn(order)).Attainment);
    }

    private static void AddLines(List<StatementLine> lines, OrderWorth worth, Ratio? attainment)
    {
        int step = worth.Terms.StepAt(attainment);
        Ratio factor = worth.Terms.Steps[step];
        ReadOnlySpan<Money> values = worth.Values(step);
        for (int index = 0; index < values.Length; index++)
        {
            WorthLine line = worth.Lines[index];
            Ratio own = worth.Terms.FactorOf(line.Rule, factor);
            Money? exact = line.State is LineState.ProfitUnknown ? null : line.Exact * own;
            lines.Add(new StatementLine(
                worth.Order, worth.Terms.Adopted, line.Rule, line.Category, line.Basis, worth.Share, own, attainment, exact, values[index], line.State)
            {
                Pay = PayOf(worth.Order),
            });
        }

        Money lift = worth.Lift(step);
        if (lift.IsZero) return;
        lines.Add(new StatementLine(
            worth.Order, worth.Terms.Adopted, null, null, lift, Ratio.One, Ratio.One, attainment, lift, lift, LineState.Counts)
        {
            Pay = PayOf(worth.Order),
        });
    }

    private static PayState PayOf(Order order) => order.IsCollectedInFull ? PayState.Earned : PayState.Projected;

    /// <summary>What the next band's orders and the gap itself, at the average rate, come to beyond what is projected.</summary>
    private static Money? Gain(StatementSums sums, Money gap, Ratio factor)
    {
        if (!sums.Amount.IsPositive) return null;
        Money ofGap = Money.FromYuan(gap.Yuan * sums.Unfactored.Yuan * factor.Value / sums.Amount.Yuan);
        return (sums.Raised + ofGap - sums.Projected).Rounded();
    }

    private static (Band Band, Money Gap)? NextBand(FactorChoice.Chosen chosen, PlanTerms terms)
    {
        // A gap in money received or in profit says nothing about what must be signed.
        if (terms.Rules.BandMetric is not Metric.Amount || chosen.Attainment is not { } attainment) return null;
        if (terms.NextAfter(attainment) is not { } band) return null;
        decimal gap = (band.From.Value * chosen.Target!.Value) - chosen.Achieved;
        return (band, Money.FromYuan(Math.Ceiling(gap * 100m) / 100m));
    }

    private Money? AtPace(Money sum) =>
        WorkdayPace.Of(ledger.Calendar, period, today).CarryForward(sum.Yuan) is { } value ? Money.FromYuan(value).Rounded() : null;

    private Money? BasePay(PlanTerms? terms)
    {
        bool isOfWholeMonths = period.First.Day == 1 && period.Last.PlusDays(1).Day == 1;
        if (!isOfWholeMonths || terms is null) return null;
        if (ledger.Closings.StatementAt(member, period.First) is { Fact.BasePay: { } frozen } closed && closed.Fact.Period == period) return frozen;
        if (BaseMonths(terms) is not { } months) return null;
        Money sum = months.Aggregate(Money.Zero, (all, month) => all + month.Pay);
        return terms.Rules.BasePayPerQuarter ? Money.FromYuan(sum.Yuan / MonthsOfQuarter).Rounded() : sum;
    }

    /// <summary>Null where the plan has no base pay, or the member no grade.</summary>
    private List<BaseMonth>? BaseMonths(PlanTerms terms)
    {
        List<BaseMonth> months = [];
        for (LocalDate month = period.First; month <= period.Last; month = month.PlusMonths(1))
        {
            if (ledger.Grades.SaidOn(member, month) is not { } grade || !terms.Adopted.Plan.BasePay.TryGetValue(grade, out Money pay)) return null;
            months.Add(new BaseMonth(grade, pay));
        }

        return months;
    }
}
