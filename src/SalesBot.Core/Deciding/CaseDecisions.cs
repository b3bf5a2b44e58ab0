using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Deciding;

/// <summary>The case library.</summary>
internal static class CaseDecisions
{
    private const int LongestText = 2_000;

    private static readonly string[] Hiding = ["匿名", "隐去", "隐藏", "不写名字", "不写客户", "别写名字", "不要写名字", "不要写客户", "保密", "hide the name", "hide the customer", "anonym", "without the name", "don't name", "no names"];

    public static Decision Share(Setting setting, Command.ShareCase share)
    {
        if (string.IsNullOrWhiteSpace(share.Text)) return new Decision.Asked(share, "text", [], "");
        if (share.Text.Length > LongestText) return new Decision.Refused(share, RefusalReason.InvalidValue, "");
        Customer? customer = share.Customer is { } name ? CustomerFinder.Named(setting, name.Text) : null;
        if (customer is not null && KnowingDecisions.WhyNot(setting, share, CustomerFinder.PartyOf(customer)) is { } refusal) return refusal;
        return Record(setting, share, customer);
    }

    private static Decision.Recorded Record(Setting setting, Command.ShareCase share, Customer? customer)
    {
        Fact.CaseShared? before = setting.Amending?.Now as Fact.CaseShared;
        string text = share.Text!.Trim();
        Command understood = share with { Customer = customer is null ? null : new CustomerName(customer.Name), Text = text };
        Fact.CaseShared fact = new(before?.On ?? setting.Today, text, customer?.Id, before?.HidesName == true || AsksToHide(text));
        return new Decision.Recorded(understood, fact, [], []);
    }

    private static bool AsksToHide(string text) => Hiding.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
