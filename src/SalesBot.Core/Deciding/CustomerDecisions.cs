using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>New customers.</summary>
internal static class CustomerDecisions
{
    public static Decision Add(Setting setting, Command.AddCustomer add)
    {
        if (add.Customer is not { Text.Length: > 0 } name) return new Decision.Asked(add, "customer", [], "");
        if (name.Text.Length > CustomerFinder.LongestName) return new Decision.Refused(add, RefusalReason.InvalidValue, name.Text[..CustomerFinder.LongestName]);
        if (WhoHas(setting, name.Text) is { } known) return new Decision.Refused(add, WhyNot(setting, known), known.Name);
        Fact.CustomerAdded? before = setting.Amending?.Now as Fact.CustomerAdded;
        MemberId owner = setting.Speaker.Member.Sells ? setting.Speaker.Member.Id : default;
        Fact.CustomerAdded fact = new(
            before?.Id ?? setting.Ledger.Customers.NextId,
            name.Text,
            before is null ? owner : before.Owner,
            add.Tier,
            add.Source,
            add.Referrer is { } referrer ? CustomerFinder.Named(setting, referrer.Text)?.Id : null,
            add.Contact,
            add.Phone,
            add.Industry);
        return new Decision.Recorded(add, fact, [], []);
    }

    private static RefusalReason WhyNot(Setting setting, Customer known)
    {
        if (known.IsInPool) return RefusalReason.InPool;
        return known.Owner == setting.Speaker.Member.Id ? RefusalReason.AlreadyYours : RefusalReason.Taken;
    }

    private static Customer? WhoHas(Setting setting, string name)
    {
        Customer? known = setting.Ledger.Customers.Named(name) ?? SameName(setting, name);
        return known is not null && setting.Amending?.Now is Fact.CustomerAdded same && same.Id == known.Id ? null : known;
    }

    private static Customer? SameName(Setting setting, string name) =>
        KnownCustomers.SameAs(setting.Names, name) is { } full ? setting.Ledger.Customers.Named(full) : null;
}
