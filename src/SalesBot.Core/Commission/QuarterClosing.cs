using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>Makes the statements of a quarter that is being closed: every line as it stands now, for ever.</summary>
internal static class QuarterClosing
{
    /// <summary>One for each member who sold, is owed something, or was there to sell.</summary>
    public static IReadOnlyList<Fact.StatementClosed> Of(Ledger ledger, SalesPeriod quarter, LocalDate today)
    {
        List<Fact.StatementClosed> statements = [];
        foreach (Member member in ledger.People.Members)
        {
            Fact.StatementClosed statement = Of(ledger, member, quarter, today);
            bool wasThere = member.Sells && member.IsHereOn(quarter.Last);
            if (wasThere || statement.Orders.Count > 0 || statement.Settled.Count > 0) statements.Add(statement);
        }

        return statements;
    }

    private static Fact.StatementClosed Of(Ledger ledger, Member member, SalesPeriod quarter, LocalDate today)
    {
        FactorChoice choice = new(ledger, member.Id, today);
        FactorChoice.Chosen chosen = choice.In(quarter.First);
        PlanTerms? terms = ledger.Plans.TermsOn(quarter.Last);
        Ratio factor = terms is null ? Ratio.Zero : terms.Steps[terms.StepAt(chosen.Attainment)];
        Fact.PlanAdopted? plan = terms?.Adopted;
        List<ClosedOrder> orders = [];
        foreach (Order order in ledger.Figures.Of(member.Id).EarningIn(quarter))
        {
            if (OrderWorth.Of(ledger, order, member.Id, today) is { } worth) orders.Add(Of(worth, choice.In(choice.DecidedOn(order)).Attainment, factor, plan));
        }

        return new Fact.StatementClosed(
            member.Id,
            quarter,
            chosen.Achieved,
            chosen.Target,
            factor,
            orders,
            [.. new SettlementSheet(ledger, member.Id, choice, today).Of(quarter).Select(Of)],
            Statement.Of(ledger, member.Id, quarter, today).BasePay,
            plan?.Plan.Id,
            plan?.Version);
    }

    private static ClosedOrder Of(OrderWorth worth, Ratio? attainment, Ratio usual, Fact.PlanAdopted? usualPlan)
    {
        int step = worth.Terms.StepAt(attainment);
        Ratio factor = worth.Terms.Steps[step];
        Money? whole = worth.Share == Ratio.One ? worth.Amount : null;
        ReadOnlySpan<Money> values = worth.Values(step);
        List<ClosedLine> lines = new(values.Length);
        for (int index = 0; index < values.Length; index++)
        {
            WorthLine line = worth.Lines[index];
            Ratio own = worth.Terms.FactorOf(line.Rule, factor);
            // What follows from the order and the row is not written a quarter of a million times.
            Money? basis = line.Basis == whole ? null : line.Basis;
            CategoryId? category = line.Category == line.Rule.OnlyCategory ? null : line.Category;
            lines.Add(new ClosedLine(line.Rule.Id, values[index], basis, category, own == factor ? null : own, line.State is LineState.Counts ? null : line.State));
        }

        if (!worth.Lift(step).IsZero) lines.Add(new ClosedLine(null, worth.Lift(step)));
        return With(lines, worth, step, attainment, usual, usualPlan);
    }

    /// <summary>What is as in the rest of the statement is not written either.</summary>
    private static ClosedOrder With(IReadOnlyList<ClosedLine> lines, OrderWorth worth, int step, Ratio? attainment, Ratio usual, Fact.PlanAdopted? usualPlan)
    {
        Ratio factor = worth.Terms.Steps[step];
        Fact.PlanAdopted plan = worth.Terms.Adopted;
        bool isUsual = factor == usual;
        bool isUsualPlan = ReferenceEquals(plan, usualPlan);
        bool isSettled = worth.Order.IsCollectedInFull;
        Money earned = worth.Earned(step);
        return new ClosedOrder(
            worth.Order.Record,
            worth.Amount,
            worth.Projected(step),
            isSettled,
            lines,
            earned == (isSettled ? worth.Projected(step) : Money.Zero) ? null : earned,
            isUsual ? null : factor,
            isUsual ? null : attainment,
            isUsualPlan ? null : plan.Plan.Id,
            isUsualPlan ? null : plan.Version);
    }

    private static SettledOrder Of(Settlement one) =>
        new(one.Order.Record, one.Kind, one.Before, one.Value, one.IsSettled, one.Factor, one.Attainment);
}
