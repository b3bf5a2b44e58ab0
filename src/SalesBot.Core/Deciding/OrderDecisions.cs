using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Deciding;

/// <summary>What becomes of an order after it is signed: refunds, finance's profit, delivery.</summary>
internal static class OrderDecisions
{
    public static Decision Refund(Setting setting, Command.RecordRefund refund)
    {
        Fact.RefundRecorded? before = setting.Amending?.Now as Fact.RefundRecorded;
        OrderFinding found = OrderFinding.Newest(setting, refund, refund.Customer, refund.Order, order => Left(order, before).IsPositive);
        if (found.Instead is { } instead) return instead;
        if (!Rights.MayChangeOrder(setting.Speaker.Member, found.Party.Owner, found.Order)) return new Decision.Refused(refund, RefusalReason.NotYours, found.Party.Name);
        DayFinding on = DayFinding.Of(setting, refund, refund.On);
        if (on.Instead is { } notThen) return notThen;
        if (ClosedBooks.Refusal(setting, refund, on.Day) is { } closed) return closed;
        AmountFinding amount = AmountFinding.Of(setting, refund, refund.Amount, refund.Currency);
        if (amount.Instead is { } unclear) return unclear;
        if (on.Day < found.Order.On) return new Decision.Refused(refund, RefusalReason.InvalidValue, on.Day.ToString("yyyy-MM-dd", null));
        if (amount.Yuan > Left(found.Order, before)) return new Decision.Refused(refund, RefusalReason.InvalidValue, AtMost(found.Party, Left(found.Order, before)));
        Command understood = refund with { Customer = new CustomerName(found.Party.Name), Amount = amount.Yuan, Currency = null, On = on.Day, Order = found.Order.Number };
        return new Decision.Recorded(understood, new Fact.RefundRecorded(found.Party.Id, found.Order.Record, amount.Yuan, on.Day), [], amount.Notes);
    }

    /// <summary>Finance's figure of an order, which replaces the estimate.</summary>
    public static Decision SetProfit(Setting setting, Command.SetProfit set)
    {
        if (!Rights.MayCloseBooks(setting.Speaker.Member)) return new Decision.Refused(set, RefusalReason.NotAllowed, "");
        OrderFinding found = OrderFinding.Newest(setting, set, set.Customer, set.Order, order => !order.IsCancelled);
        if (found.Instead is { } instead) return instead;
        if (set.Profit is not { } said) return new Decision.Asked(set, "profit", [], found.Party.Name);
        AmountFinding size = said.IsZero ? new AmountFinding(said, [], null) : AmountFinding.Of(setting, set, said.IsNegative ? -said : said, set.Currency);
        if (size.Instead is { } unclear) return unclear;
        Money profit = said.IsNegative ? -size.Yuan : size.Yuan;
        if (profit > found.Order.Net) return new Decision.Refused(set, RefusalReason.InvalidValue, AtMost(found.Party, found.Order.Net));
        Command understood = set with { Customer = new CustomerName(found.Party.Name), Profit = profit, Currency = null, Order = found.Order.Number };
        Fact.ProfitSet fact = new(found.Party.Id, found.Order.Record, profit, DayOf(setting), PaidOnProfit(setting, found.Order));
        return new Decision.Recorded(understood, fact, [], [.. size.Notes, .. PaidOnSales(setting, found.Order)]);
    }

    /// <summary>Where nothing of the order is paid on profit, the figure changes no commission, which is said.</summary>
    private static IEnumerable<Note> PaidOnSales(Setting setting, Order order) => order.Items.Any(item => ProfitRule.CountsFor(setting.Ledger, item.Category))
        ? []
        : [new Note(NoteKind.PaidOnSales, setting.Ledger.NameOf(order.Items[0].Category, setting.Speaker.Language))];

    public static Decision Deliver(Setting setting, Command.RecordDelivery delivery)
    {
        bool isCorrection = setting.Amending?.Now is Fact.DeliveryRecorded;
        OrderFinding found = OrderFinding.Oldest(
            setting, delivery, delivery.Customer, delivery.Order, order => !order.IsCancelled && (isCorrection || order.DeliveredOn is null));
        if (found.Instead is { } instead) return instead;
        if (!Rights.MayChangeOrder(setting.Speaker.Member, found.Party.Owner, found.Order)) return new Decision.Refused(delivery, RefusalReason.NotYours, found.Party.Name);
        DayFinding on = DayFinding.Of(setting, delivery, delivery.On);
        if (on.Instead is { } notThen) return notThen;
        if (ClosedBooks.Refusal(setting, delivery, on.Day) is { } closed) return closed;
        if (on.Day < found.Order.On) return new Decision.Refused(delivery, RefusalReason.InvalidValue, on.Day.ToString("yyyy-MM-dd", null));
        Command understood = delivery with { Customer = new CustomerName(found.Party.Name), On = on.Day, Order = found.Order.Number };
        return new Decision.Recorded(understood, new Fact.DeliveryRecorded(found.Party.Id, found.Order.Record, on.Day), [], []);
    }

    /// <summary>What can still be refunded, without the refund that is being put right.</summary>
    private static Money Left(Order order, Fact.RefundRecorded? before) => before?.Order == order.Record ? order.Net + before.Amount : order.Net;

    /// <summary>The limit that a refusal names.</summary>
    private static string AtMost(Party party, Money most) => $"{party.Name} ≤ {Typeset.Separated(most)}";

    /// <summary>A figure that is being put right keeps its day.</summary>
    private static NodaTime.LocalDate DayOf(Setting setting) => setting.Amending?.Now is Fact.ProfitSet before ? before.On : setting.Today;

    /// <summary>Profit said of a whole order belongs to its items that are paid on profit; to all where none is.</summary>
    private static CategoryId[]? PaidOnProfit(Setting setting, Order order)
    {
        CategoryId[] paid = [.. order.Items.Select(item => item.Category).Where(category => ProfitRule.CountsFor(setting.Ledger, category)).Distinct()];
        return paid.Length > 0 && paid.Length < order.Items.Count ? paid : null;
    }
}
