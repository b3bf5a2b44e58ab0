using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Finds the customer that a command names, or the question that must be asked first.</summary>
internal static class CustomerFinder
{
    /// <summary>A choice that begins with this creates the customer named behind it.</summary>
    public const string CreatePrefix = "new:";

    /// <summary>Names longer than this are no names.</summary>
    public const int LongestName = 80;

    private const int MostChoices = 5;

    /// <summary>The customer named; one that nobody knows is created only where <paramref name="mayCreate"/> and the speaker said yes to it.</summary>
    public static PartyFinding Find(Setting setting, Command command, CustomerName? name, bool mayCreate)
    {
        if (name is not { Text.Length: > 0 } said) return new PartyFinding(null, new Decision.Asked(command, "customer", [], ""));
        if ((Named(setting, said.Text) ?? setting.Ledger.Customers.SameAs(said.Text)) is { } known) return new PartyFinding(PartyOf(known), null);
        if (said.Text.Length > LongestName) return Refused(command, RefusalReason.InvalidValue, said.Text[..LongestName]);
        bool sureOfNew = setting.Create == said.Text || !setting.Ledger.Settings.AskUnknownCustomer;
        if (mayCreate && sureOfNew) return new PartyFinding(New(setting, said.Text), null);
        return new PartyFinding(null, Ask(setting, command, said.Text, mayCreate));
    }

    /// <summary>A customer by its full name, or by words that fit exactly one.</summary>
    public static Customer? Named(Setting setting, string words)
    {
        if (setting.Ledger.Customers.Named(words) is { } exact) return exact;
        IReadOnlyList<string> fitting = KnownCustomers.Fitting(setting.Names, words);
        return fitting.Count == 1 ? setting.Ledger.Customers.Named(fitting[0]) : null;
    }

    public static Party PartyOf(Customer customer) => new(customer.Id, customer.Name, customer.Owner, customer, null);

    private static Party New(Setting setting, string name)
    {
        MemberId owner = setting.Speaker.Member.Sells ? setting.Speaker.Member.Id : default;
        Fact.CustomerAdded added = new(setting.Ledger.Customers.NextId, name, owner);
        return new Party(added.Id, name, owner, null, added);
    }

    private static Decision.Asked Ask(Setting setting, Command command, string words, bool mayCreate)
    {
        List<string> choices = [.. KnownCustomers.Fitting(setting.Names, words).Take(MostChoices)];
        if (choices.Count > 0) return new Decision.Asked(command, "customer", choices, words);
        choices.AddRange(KnownCustomers.Near(setting.Names, words).Take(MostChoices - 1));
        if (mayCreate) choices.Add(CreatePrefix + words);
        return new Decision.Asked(command, "customer", choices, words);
    }

    private static PartyFinding Refused(Command command, RefusalReason reason, string about) =>
        new(null, new Decision.Refused(command, reason, about));
}
