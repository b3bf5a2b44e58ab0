using System.Diagnostics;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>A record as the command that would record it again, every day and name spelled out.</summary>
public static class RecordWords
{
    public static Command CommandOf(Ledger ledger, Record record) =>
        OfSale(ledger, record.Now)
        ?? OfCustomer(ledger, record.Now)
        ?? OfOwnership(ledger, record.Now)
        ?? OfSpending(ledger, record.Now)
        ?? OfTeam(ledger, record.Now)
        ?? OfObjection(record.Now)
        ?? PipelineWords.CommandOf(ledger, record.Now)
        ?? throw new UnreachableException($"{record.Now.GetType().Name} is no record");

    private static Command? OfSale(Ledger ledger, Fact record) => record switch
    {
        Fact.VisitLogged visit => new Command.LogVisit(
            NameOf(ledger, visit.Customer), visit.Kind, visit.On, visit.Contact, visit.Notes, visit.NextOn, visit.Expense),
        Fact.DealSigned deal => DealOf(ledger, deal),
        Fact.PaymentReceived payment => new Command.RecordPayment(NameOf(ledger, payment.Customer), payment.Amount, null, payment.On),
        _ => OfOrder(ledger, record),
    };

    private static Command? OfOrder(Ledger ledger, Fact record) => record switch
    {
        Fact.RefundRecorded refund => new Command.RecordRefund(NameOf(ledger, refund.Customer), refund.Amount, null, refund.On, new OrderNumber(refund.Order)),
        Fact.ProfitSet set => new Command.SetProfit(NameOf(ledger, set.Customer), set.Profit, null, new OrderNumber(set.Order)),
        Fact.DeliveryRecorded delivery => new Command.RecordDelivery(NameOf(ledger, delivery.Customer), delivery.On, new OrderNumber(delivery.Order)),
        _ => null,
    };

    private static Command? OfCustomer(Ledger ledger, Fact record) => record switch
    {
        Fact.CustomerAdded added => new Command.AddCustomer(
            new CustomerName(added.Name), added.Tier, added.Source, added.Referrer is { } by ? NameOf(ledger, by) : null, added.Contact, added.Phone, added.Industry),
        Fact.FollowUpPlanned plan => new Command.PlanFollowUp(NameOf(ledger, plan.Customer), plan.On, plan.At, plan.What),
        _ => null,
    };

    private static Command? OfOwnership(Ledger ledger, Fact record) => record switch
    {
        Fact.CustomerClaimed claimed => new Command.ClaimCustomer(NameOf(ledger, claimed.Customer)),
        Fact.CustomerReleased released => new Command.ReleaseCustomer(NameOf(ledger, released.Customer), released.Reason),
        Fact.CustomersTransferred moved => new Command.TransferCustomer(
            moved.From is null ? NameOf(ledger, moved.Customers[0]) : new CustomerName(TransferDecisions.AllOfThem),
            MemberOf(ledger, moved.To),
            moved.From is { } from ? MemberOf(ledger, from) : null),
        Fact.HandoverReceived received => new Command.ReceiveHandover(received.Customers is [var only] ? NameOf(ledger, only) : null),
        Fact.CustomerLocked locked => new Command.LockCustomer(NameOf(ledger, locked.Customer), locked.Until),
        Fact.LeaveSet leave => new Command.SetLeave(MemberOf(ledger, leave.Member), leave.Period),
        _ => null,
    };

    private static Command? OfSpending(Ledger ledger, Fact record) => record switch
    {
        Fact.ExpenseLogged expense => new Command.LogExpense(NameOf(ledger, expense.Customer), expense.Amount, null, expense.On, expense.Purpose),
        Fact.BudgetSet set => new Command.SetBudget(
            set.Member is { } member ? MemberOf(ledger, member) : null,
            set.Team is { } team ? new TeamName(ledger.People[team].Name) : set.Member is null ? TeamName.All : null,
            set.Amount,
            null,
            set.Period),
        _ => null,
    };

    private static MemberName MemberOf(Ledger ledger, MemberId member) => new(ledger.People[member].Name);

    private static Command? OfTeam(Ledger ledger, Fact record) => record switch
    {
        Fact.ReviewAnswered answer => new Command.AnswerReview(answer.Text),
        Fact.HonourAwarded honour => new Command.AwardHonour(MemberOf(ledger, honour.Member), honour.Title),
        Fact.PainAssigned assigned => new Command.AssignPain(assigned.Topic, MemberOf(ledger, assigned.Member), assigned.On),
        Fact.PostsPaused pause => new Command.PausePosts(pause.Until, pause.Team is { } paused ? new TeamName(ledger.People[paused].Name) : TeamName.All),
        Fact.GradeSet set => new Command.SetGrade(new MemberName(ledger.People[set.Member].Name), set.Grade, set.From),
        Fact.TargetSet target => new Command.SetTarget(
            target.Member is { } member ? new MemberName(ledger.People[member].Name) : null,
            target.Team is { } team ? new TeamName(ledger.People[team].Name) : target.Member is null ? TeamName.All : null,
            Money.FromYuan(target.Amount),
            null,
            target.Period,
            target.Metric,
            target.Floor is { } floor ? Money.FromYuan(floor) : null,
            target.Stretch is { } stretch ? Money.FromYuan(stretch) : null),
        _ => null,
    };

    private static Command? OfObjection(Fact record) => record switch
    {
        Fact.ObjectionRaised raised => new Command.RaiseObjection(raised.Text),
        Fact.ObjectionAnswered said => new Command.AnswerObjection(checked((int)said.Objection), said.Verdict, said.Text),
        _ => null,
    };

    private static CustomerName NameOf(Ledger ledger, CustomerId customer) => new(ledger.Customers[customer].Name);

    private static Command.SignDeal DealOf(Ledger ledger, Fact.DealSigned deal)
    {
        Credit? colleague = deal.Credits.Count > 1 ? deal.Credits[1] : null;
        Command.SignDeal order = new(
            NameOf(ledger, deal.Customer),
            Money.FromYuan(deal.Items.Sum(item => item.Amount.Yuan)),
            Terms: deal.Terms,
            On: deal.On,
            Referrer: deal.Referrer is { } referrer ? NameOf(ledger, referrer) : null,
            With: colleague is null ? null : new MemberName(ledger.People[colleague.Member].Name),
            Share: colleague?.Share);
        if (deal.Items.Count > 1) return order with { Items = [.. deal.Items.Select(ItemOf)] };
        OrderItem only = ItemOf(deal.Items[0]);
        return order with { Category = only.Category, Profit = only.Profit, Margin = only.Margin, Cost = only.Cost };
    }

    /// <summary>As it was said: a profit that followed from the margin or the cost is left to follow again.</summary>
    private static OrderItem ItemOf(DealItem item)
    {
        OrderItem said = new(item.Category, item.Amount);
        if (item.ProfitIsEstimate) return said;
        if (item.Margin is not null) return said with { Margin = item.Margin };
        return item.Cost is not null ? said with { Cost = item.Cost } : said with { Profit = item.Profit };
    }
}
