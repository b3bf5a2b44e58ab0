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
        Fact.CustomerAdded? before = setting.Amending?.Now as Fact.CustomerAdded;
        if (SimilarNames.Ask(setting, add, name.Text) is { } similar) return similar;
        if (SameAs(setting, name.Text, add.Phone, before) is { } known) return new Decision.Refused(add, WhyNot(setting, known), known.Name);
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

    /// <summary>The customer that is called so already or has this number, however it is written; the earlier record keeps it.</summary>
    private static Customer? SameAs(Setting setting, string name, string? phone, Fact.CustomerAdded? before) =>
        setting.Ledger.Customers.SameAs(name, phone, before is null ? null : setting.Ledger.Customers[before.Id]);
}
