using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>Complaints, and settling them. What they cost lowers the profit of the order they are about: the customer's newest.</summary>
internal static class ComplaintDecisions
{
    /// <summary>Words before an amount that make it the cost.</summary>
    private static readonly string[] CostWords = ["赔", "损失", "成本", "费用", "花了", "折价", "补偿", "cost", "compensat", "paid", "loss", "damage"];

    private const int WordsBetween = 14;

    public static Decision Log(Setting setting, Command.LogComplaint log)
    {
        PartyFinding customer = CustomerFinder.Find(setting, log, log.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (KnowingDecisions.WhyNot(setting, log, party) is { } refusal) return refusal;
        if (log.Cost is { IsPositive: false } nothing) return new Decision.Refused(log, RefusalReason.InvalidValue, nothing.ToString());
        Fact.ComplaintLogged fact = setting.Amending?.Now is Fact.ComplaintLogged before
            ? before with { Customer = party.Id, About = log.About ?? before.About, Cost = log.Cost, Order = OrderOf(party, before.Customer, before.Order) }
            : new Fact.ComplaintLogged(
                party.Id, log.About ?? ComplaintSubject.Other, setting.Today, log.Cost ?? CostIn(setting.Words), OrderOf(party, null, null), setting.Words);
        return new Decision.Recorded(log with { Customer = new CustomerName(party.Name), About = fact.About, Cost = fact.Cost }, fact, [], [.. KnowingDecisions.InPool(setting, party)]);
    }

    public static Decision Resolve(Setting setting, Command.ResolveComplaint resolve)
    {
        PartyFinding customer = CustomerFinder.Find(setting, resolve, resolve.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (KnowingDecisions.WhyNot(setting, resolve, party) is { } refusal) return refusal;
        Fact.ComplaintResolved? before = setting.Amending?.Now as Fact.ComplaintResolved;
        if (party.Known!.Complaints.NewestOpen is null && before?.Customer != party.Id) return new Decision.Refused(resolve, RefusalReason.InvalidValue, party.Name);
        if (resolve.Cost is { IsPositive: false } nothing) return new Decision.Refused(resolve, RefusalReason.InvalidValue, nothing.ToString());
        Fact.ComplaintResolved fact = before is not null
            ? before with { Customer = party.Id, Cost = resolve.Cost, Order = OrderOf(party, before.Customer, before.Order) }
            : new Fact.ComplaintResolved(party.Id, setting.Today, resolve.Cost ?? CostIn(setting.Words), OrderOf(party, null, null));
        return new Decision.Recorded(resolve with { Customer = new CustomerName(party.Name), Cost = fact.Cost }, fact, [], [.. PipelineNotes.OnContact(setting, party)]);
    }

    private static long? OrderOf(Party party, CustomerId? before, long? order)
    {
        if (before == party.Id) return order;
        return party.Known is { Orders: [.., var newest] } ? newest.Record : null;
    }

    /// <summary>An amount that a message calls the cost; null where it names none, or none for sure.</summary>
    private static Money? CostIn(string? words)
    {
        if (words is null) return null;
        foreach (Quantity quantity in QuantityReader.Read(words))
        {
            bool isAmount = quantity is { IsVague: false, IsOutOfRange: false, IsIdentifier: false, Unit: null, Kind: not QuantityKind.Percent } && quantity.Currency is null or "CNY";
            if (isAmount && IsCost(words[Math.Max(0, quantity.Span.Start - WordsBetween)..quantity.Span.Start])) return Money.FromYuan(quantity.Value).Rounded();
        }

        return null;
    }

    private static bool IsCost(string before) => CostWords.Any(word => before.Contains(word, StringComparison.OrdinalIgnoreCase));
}
