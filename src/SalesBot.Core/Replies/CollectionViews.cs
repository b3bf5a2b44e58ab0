using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Collection;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>Shows money that is still out.</summary>
internal static class CollectionViews
{
    /// <summary>From so many days before on it is said that something will be lost.</summary>
    private const int LossInSight = 15;

    public static View Of(ReplyContext context, Command.AskReceivables ask, Scope scope) =>
        ask.Customer is { } name ? OfCustomer(context, context.Ledger.Customers.Named(name.Text)!) : OfScope(context, scope);

    public static View Of(Post.CollectionDue due) => new View.CollectionReminder(
        due.Customer.Name,
        due.Member.Id == due.Reader!.Id ? null : due.Member.Name,
        due.Order.Outstanding,
        OrderPart.Of(due.Order),
        due.Order.DueOn,
        due.Deadline.DaysLeft(due.Act.On),
        due.Deadline);

    private static View OfCustomer(ReplyContext context, Customer customer)
    {
        if (!Rights.MaySeeCustomer(context.Ledger, context.Speaker.Member, customer)) return new View.OthersCustomer(customer.Name, context.Ledger.People[customer.Owner].Name);
        Receivables owed = Receivables.Of(context.Ledger, customer, context.Today);
        return new View.ReceivablesAnswer(Subject.Of(new Scope(context.Speaker.Member, null), context.Speaker), customer.Name, owed, Lines(context, owed, false), Credits([customer]));
    }

    private static View.ReceivablesAnswer OfScope(ReplyContext context, Scope scope)
    {
        Receivables owed = Receivables.Of(context.Ledger, scope, context.Today);
        return new View.ReceivablesAnswer(Subject.Of(scope, context.Speaker), null, owed, Lines(context, owed, scope.Member is null), Credits(CustomersOf(context.Ledger, scope)));
    }

    private static IReadOnlyList<ReceivableLine> Lines(ReplyContext context, Receivables owed, bool ofSeveral) =>
    [
        .. owed.Orders.Select(one => new ReceivableLine(
            one,
            context.Ledger.Customers[one.Order.Customer].Name,
            ofSeveral ? context.Ledger.People[one.Order.Earners[0].Member].Name : null,
            LossIn(context, one.Order))),
    ];

    private static int? LossIn(ReplyContext context, Order order) =>
        CollectionDeadline.Of(context.Ledger, order)?.DaysLeft(context.Today) is { } days and >= 1 and <= LossInSight ? days : null;

    private static IEnumerable<Customer> CustomersOf(Ledger ledger, Scope scope)
    {
        if (scope.IsCompany) return ledger.Customers.All;
        IEnumerable<Member> owners = scope.Team is { } team ? ledger.People.In(team.Id) : [scope.Member!];
        return owners.SelectMany(owner => ledger.Customers.OwnedBy(owner.Id));
    }

    private static IReadOnlyList<CreditLine> Credits(IEnumerable<Customer> customers) =>
    [
        .. customers.Where(customer => customer.CreditLeft.IsPositive)
            .Select(customer => new CreditLine(customer.Name, customer.CreditLeft)).OrderBy(line => line.Customer, StringComparer.Ordinal),
    ];
}
