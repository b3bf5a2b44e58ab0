using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Cases;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>Shows what was learnt about customers, and from them.</summary>
internal static class KnowingViews
{
    /// <summary>Null where the record is none of what was learnt.</summary>
    public static View? Of(ReplyContext context, Before before, IReadOnlyList<Note> notes) => before.Subject switch
    {
        Fact.TierSet set => new View.TierChange(before.Happening, CustomerOf(context, set.Customer).Name, set.Tier),
        Fact.ContactSet set => new View.ContactChange(before.Happening, CustomerOf(context, set.Customer).Name, set.Contact, set.Phone),
        Fact.CustomerNoted noted => Learnt(context, noted, before.Happening) with { Notes = notes },
        Fact.ComplaintLogged logged => Logged(context, logged, before) with { Notes = notes },
        Fact.ComplaintResolved resolved => Resolved(context, resolved, before) with { Notes = notes },
        Fact.CaseShared shared => Shared(context, shared, before.Happening),
        _ => null,
    };

    public static View Cases(ReplyContext context, Command.AskCases ask) =>
        new View.CasesAnswer([.. context.Ledger.Cases.Find(ask.Query).Select(one => LineOf(context.Ledger, one))]);

    private static CaseLine LineOf(Ledger ledger, SharedCase shared)
    {
        Customer? customer = shared is { HidesName: true, Customer: { } id } && ledger.Customers.Has(id) ? ledger.Customers[id] : null;
        IEnumerable<string> names = customer is null ? [] : [customer.Name, .. customer.Aliases];
        return new CaseLine(shared.Text, ledger.People[shared.By].Name, shared.On, [.. names.OrderByDescending(name => name.Length)]);
    }

    private static View.Learnt Learnt(ReplyContext context, Fact.CustomerNoted noted, Happening happening)
    {
        Customer customer = CustomerOf(context, noted.Customer);
        PersonaCard card = PersonaCard.Of(customer);
        return new View.Learnt(happening, customer.Name, noted.Aspect, noted.Note, card.Known, card.Missing);
    }

    private static View.ComplaintStep Logged(ReplyContext context, Fact.ComplaintLogged logged, Before before)
    {
        Customer customer = CustomerOf(context, logged.Customer);
        LocalDate? until = before.Happening is Happening.TakenBack || customer.IsInPool ? null : customer.Complaints.ProtectsUntil;
        return new View.ComplaintStep(before.Happening, customer.Name, logged.About, logged.Cost, ProfitOf(context, customer, logged.Cost, logged.Order), until)
        {
            Look = LookAt(context, before, logged.Order, logged.Customer),
            LookBefore = before.Order,
            Goods = before.Happening is Happening.TakenBack ? null : ComplainedGoods.Of(context, customer, logged),
        };
    }

    private static View.ComplaintStep Resolved(ReplyContext context, Fact.ComplaintResolved resolved, Before before)
    {
        Customer customer = CustomerOf(context, resolved.Customer);
        return new View.ComplaintStep(before.Happening, customer.Name, null, resolved.Cost, ProfitOf(context, customer, resolved.Cost, resolved.Order), null)
        {
            Look = LookAt(context, before, resolved.Order, resolved.Customer),
            LookBefore = before.Order,
        };
    }

    /// <summary>What the order earns now; null where the complaint cost nothing, or is about none.</summary>
    private static OrderLook? LookAt(ReplyContext context, Before before, long? order, CustomerId customer) =>
        before.Order is not null && order is { } charged ? OrderLooking.At(context, before, charged, customer) : null;

    private static Money? ProfitOf(ReplyContext context, Customer customer, Money? cost, long? order) =>
        cost is not null && Rights.MaySeeCustomer(context.Ledger, context.Speaker.Member, customer)
            ? customer.Orders.FirstOrDefault(one => one.Record == order)?.Profit
            : null;

    private static View.NewCase Shared(ReplyContext context, Fact.CaseShared shared, Happening happening) => new(
        happening,
        CaseLine.TitleOf(shared.Text),
        shared.Customer is { } customer ? CustomerOf(context, customer).Name : null,
        shared.Text,
        shared.HidesName);

    private static Customer CustomerOf(ReplyContext context, CustomerId customer) => context.Ledger.Customers[customer];
}
