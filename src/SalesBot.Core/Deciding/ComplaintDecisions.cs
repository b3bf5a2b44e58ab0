using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>Complaints, and settling them. What they cost lowers the profit of the order they are about.</summary>
internal static class ComplaintDecisions
{
    /// <summary>Words before an amount that make it the cost.</summary>
    private static readonly string[] CostWords = ["赔", "损失", "成本", "费用", "花了", "折价", "补偿", "cost", "compensat", "paid", "loss", "damage", "credited", "credit of", "refunded", "gave back", "退了", "退给", "减免", "免了"];

    private const int WordsBetween = 14;

    public static Decision Log(Setting setting, Command.LogComplaint log)
    {
        PartyFinding customer = CustomerFinder.Find(setting, log, log.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (KnowingDecisions.WhyNot(setting, log, party) is { } refusal) return refusal;
        if (log.Cost is { IsPositive: false } nothing) return new Decision.Refused(log, RefusalReason.InvalidValue, nothing.ToString());
        Fact.ComplaintLogged fact = setting.Amending?.Now is Fact.ComplaintLogged before
            ? before with { Customer = party.Id, About = log.About ?? before.About, Cost = log.Cost, Order = before.Customer == party.Id ? before.Order : OrderOf(setting, party, before.Words) }
            : new Fact.ComplaintLogged(
                party.Id, log.About ?? ComplaintSubject.Other, setting.Today, log.Cost ?? CostIn(setting.Words), OrderOf(setting, party, setting.Words), setting.Words);
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
            ? before with { Customer = party.Id, Cost = resolve.Cost, Order = before.Customer == party.Id ? before.Order : OrderSettled(setting, party) }
            : new Fact.ComplaintResolved(party.Id, setting.Today, resolve.Cost ?? CostIn(setting.Words), OrderSettled(setting, party));
        return new Decision.Recorded(resolve with { Customer = new CustomerName(party.Name), Cost = fact.Cost }, fact, [], [.. PipelineNotes.OnContact(setting, party)]);
    }

    /// <summary>The customer's newest order of goods that the words name; its newest one where they name none of its goods.</summary>
    private static long? OrderOf(Setting setting, Party party, string? words)
    {
        if (party.Known is not { Orders: [.., var newest] orders }) return null;
        Category[] named = [.. setting.Ledger.Categories.Where(category => words is not null && IsNamed(category, words))];
        Order? about = orders.LastOrDefault(order => order.Items.Any(item => named.Any(category => category.Id == item.Category)));
        return (about ?? newest).Record;
    }

    /// <summary>The order that the complaint is about which is settled.</summary>
    private static long? OrderSettled(Setting setting, Party party)
    {
        Complaints.Complaint? open = party.Known?.Complaints.NewestOpen;
        return open is { Order: { } order } && party.Known!.OrderOf(order) is not null ? order : OrderOf(setting, party, setting.Words);
    }

    private static bool IsNamed(Category category, string words) =>
        category.Aliases.Append(category.Name).Any(name => words.Contains(name, StringComparison.OrdinalIgnoreCase));

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
