using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Replies;

/// <summary>What an order earns, read the same way before and after something happens to it.</summary>
internal static class OrderLooking
{
    /// <summary>As it was before, with whose figures are shown.</summary>
    /// <param name="on">The day of what happens.</param>
    public static Before Before(ReplyContext context, Before subject, long record, CustomerId customer, LocalDate on)
    {
        if (context.Ledger.Customers[customer].OrderOf(record) is not { } order) return subject;
        MemberId member = Looking.Shown(context, order.Earners);
        bool restates = context.Ledger.Settings.Commission.RestatesOnRefund;
        Before before = subject with { Member = member, Quarter = context.Ledger.QuarterOf(restates ? order.On : on), On = on };
        return before with
        {
            Progress = Looking.ProgressOf(context, member, before.Quarter.First),
            Order = At(context, before, record, customer),
        };
    }

    /// <summary>Null where the order is taken back.</summary>
    public static OrderLook? At(ReplyContext context, Before before, long record, CustomerId customer)
    {
        if (before is not { Member: { } member, Quarter: { } counted, On: { } on } || context.Ledger.Customers[customer].OrderOf(record) is not { } order) return null;
        bool isClosed = context.Ledger.Closings.IsClosed(order.On);
        SalesPeriod quarter = context.Ledger.QuarterOf(isClosed ? on : order.On);
        OrderLook look = new(quarter, isClosed, null, null) { Who = Looking.OtherThan(context.Speaker, context.Ledger.People[member]) };
        if (!Rights.MaySeePay(context.Speaker.Member, new Scope(context.Ledger.People[member], null))) return look;
        Statement statement = Statement.Of(context.Ledger, member, quarter, context.Today);
        return look with
        {
            Pay = isClosed ? statement.Adjustment + statement.Carried : statement.Projected,
            Factor = new SettlementSheet(context.Ledger, member, new FactorChoice(context.Ledger, member, context.Today), context.Today).FactorOf(counted),
        };
    }
}
