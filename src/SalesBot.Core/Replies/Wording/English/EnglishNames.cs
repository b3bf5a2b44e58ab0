using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What the contract's values are called.</summary>
internal static class EnglishNames
{
    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Visit => "Visit",
        ContactKind.Call => "Call",
        ContactKind.Message => "Message",
        ContactKind.Email => "Email",
        ContactKind.Online => "Online meeting",
        ContactKind.Demo => "Demo",
    };

    public static string Of(Grade grade) => grade switch
    {
        Grade.Junior => "Primary",
        Grade.Intermediate => "Intermediate",
        Grade.Senior => "Premium",
    };

    public static string Of(CustomerSource source) => source switch
    {
        CustomerSource.Referral => "referral",
        CustomerSource.Exhibition => "met at a trade fair",
        CustomerSource.Inquiry => "inquiry",
        CustomerSource.ColdCall => "cold call",
        CustomerSource.Online => "online",
        CustomerSource.Other => "other source",
    };

    public static string Of(Metric metric) => metric switch
    {
        Metric.Amount => "amount signed",
        Metric.Profit => "profit",
        Metric.Visits => "visits",
        Metric.NewCustomers => "new customers",
        Metric.Collected => "collected",
        Metric.Orders => "orders",
        Metric.Attainment => "attainment",
        Metric.Growth => "growth on last year",
        Metric.Referrals => "referrals",
        Metric.Mentoring => "mentoring",
    };

    public static string Of(Terms terms) => terms switch
    {
        { IsPrepaid: true } => "prepaid",
        { Days: 0 } => "due at once",
        _ => $"net {terms.Days}",
    };

    /// <summary>"Deal recorded", "Deal taken back".</summary>
    public static string Of(string what, Happening happening) => what + happening switch
    {
        Happening.Recorded => " recorded",
        Happening.Amended => " corrected",
        Happening.TakenBack => " taken back",
        Happening.Restored => " restored",
    };

    /// <summary>Cards, First order bonus.</summary>
    public static string Of(PlanSum row)
    {
        if (row.Rule is null) return "Orders never below 0";
        bool isRate = row is { Rule.Condition: PlanCondition.Always, Categories.Count: > 0 };
        return isRate ? string.Join(", ", row.Categories) : Of(row.Rule.Condition);
    }

    /// <summary>Money with thousands apart; counts as numbers.</summary>
    public static string Of(Measured value) => value switch
    {
        { IsMoney: true } => Typeset.Separated(Quantities.Money.FromYuan(value.Value)),
        { IsShare: true } => Typeset.CutPercent(Quantities.Ratio.FromFraction(value.Value)),
        _ => Typeset.Count(value.Value),
    };

    private static string Of(PlanCondition condition) => condition switch
    {
        PlanCondition.Always => "All orders",
        PlanCondition.FirstOrder => "First order bonus",
        PlanCondition.CumulativePurchases => "Yearly purchases bonus",
        PlanCondition.Prepaid => "Prepayment bonus",
        PlanCondition.Late => "Late payment deduction",
    };
}
