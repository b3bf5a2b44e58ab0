using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Spending;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <summary>Shows what was spent to sell, what may be, and what came of it.</summary>
internal static class SpendingViews
{
    public static View? Of(ReplyContext context, Before before, IReadOnlyList<Note> notes) => before.Subject switch
    {
        Fact.ExpenseLogged expense => new View.Spent(
            before.Happening,
            context.Ledger.Customers[expense.Customer].Name,
            expense.Amount,
            expense.On,
            expense.Purpose,
            before.Happening is Happening.TakenBack ? null : Look(context, context.Ledger.Customers[expense.Customer], expense.On),
            notes),
        Fact.BudgetSet set => new View.BudgetGrant(
            before.Happening,
            set.Member is { } member ? context.Ledger.People[member].Name : null,
            set.Team is { } team ? context.Ledger.People[team].Name : set.Member is null ? TeamName.All.Text : null,
            set.Amount,
            set.Period,
            notes),
        _ => null,
    };

    /// <summary>What the speaker's spending on a customer comes to.</summary>
    /// <param name="on">The day of spending.</param>
    public static SpendLook Look(ReplyContext context, Customer customer, LocalDate on)
    {
        StopLoss spent = StopLoss.Of(context.Ledger, customer, on, context.Speaker.Member.Id);
        bool maySee = Rights.MaySeeCustomer(context.Ledger, context.Speaker.Member, customer);
        Scope spender = new(context.Speaker.Member, null);
        BudgetUse budget = BudgetUse.Of(context.Ledger, spender, BudgetInForce.UsualPeriod(context.Ledger, spender, on), context.Today);
        return new SpendLook(maySee ? spent.Spent : null, spent.Days, maySee && spent.IsReached, [.. spent.Others.Select(other => other.Name)], budget);
    }

    public static View Answer(ReplyContext context, Command.AskBudget ask, Scope scope)
    {
        SalesPeriod period = ask.Period ?? BudgetInForce.UsualPeriod(context.Ledger, scope, context.Today);
        BudgetUse use = BudgetUse.Of(context.Ledger, scope, period, context.Today);
        Attainment attainment = Attainment.Of(context.Ledger, scope, Metric.Amount, period, context.Today);
        string? late = use.Cut is { } cut ? context.Ledger.Customers[cut.Order.Customer].Name : null;
        return new View.BudgetAnswer(Subject.Of(scope, context.Speaker), use, attainment.Ratio, late)
        {
            Buttons = scope.Member?.Id == context.Speaker.Member.Id ? [TalkViews.Ask(new Command.AskAttainment(), ButtonKind.MyAttainment)] : [],
        };
    }
}
