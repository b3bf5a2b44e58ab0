using System.Globalization;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>customers</c>.</summary>
internal static class CustomersSection
{
    /// <param name="stages">The stage keys that the file's stage list has.</param>
    public static IReadOnlyList<CustomerDefinition> Read(Value list, Rosters rosters, IReadOnlyList<string> stages) =>
        [.. rosters.Customers.Read(list).Select(customer => ReadCustomer(customer, rosters, stages))];

    private static CustomerDefinition ReadCustomer(Named customer, Rosters rosters, IReadOnlyList<string> stages)
    {
        var fields = customer.Fields;
        if (customer.Name == CustomerName.All.Text) fields["name"].Refuse("expected another name; \"all\" means every customer");
        var read = new CustomerDefinition(
            customer.Name,
            customer.Aliases,
            rosters.Members.Find(fields["owner"]),
            fields["tier"].Choice(Words.Tiers),
            fields["since"].Date(),
            fields["ordered"].Date(),
            Purchases(fields["purchases"]),
            Phone(fields["phone"]),
            fields["source"].Choice(Words.Sources),
            ReadStage(fields["stage"], stages));
        if (read.Since is not null && read.Owner is null) fields["since"].Remark("without effect: the customer has no owner here");
        fields.End();
        return read;
    }

    private static Dictionary<int, decimal>? Purchases(Value purchases)
    {
        if (purchases.IsMissing) return null;
        var read = new Dictionary<int, decimal>();
        foreach (var (key, value) in purchases.Fields().All)
        {
            var isYear = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200;
            if (!isYear) value.Refuse("expected a calendar year such as 2026 as key");
            else if (value.Required().Number(0, Limits.MostYuan, "yuan") is { } yuan) read[year] = yuan;
        }

        return read;
    }

    private static string? Phone(Value phone)
    {
        if (phone.Text() is not { } text) return null;
        if (PhoneNumber.TryParse(text) is { } number) return number.Text;
        phone.Refuse($"expected {PhoneNumber.FewestDigits} to {PhoneNumber.MostDigits} digits, not {text}");
        return null;
    }

    /// <summary>A customer whose last deal was won or lost has none in progress.</summary>
    private static StageKey? ReadStage(Value stage, IReadOnlyList<string> stages) => stage.Word([.. stages]) is { } word and not ("won" or "lost") ? new StageKey(word) : null;
}
