using SalesBot.Core.Commands;

namespace SalesBot.Core.Organisation;

/// <summary>When an owned customer falls back into the public pool, and who may take it from there.</summary>
/// <param name="Days">Days without follow-up after which a customer falls; 1 to 3,660.</param>
/// <param name="WorkingDays">Whether <paramref name="Days"/> counts working days of the company calendar instead of calendar days.</param>
/// <param name="SpareDaysOff">A last safe day that is no working day moves to the next one.</param>
/// <param name="Warn">Days left at which the owner is warned.</param>
/// <param name="MonthLimit">Fallen customers a month above which the answer says so.</param>
/// <param name="DailyClaims">Claims a member may make a day.</param>
/// <param name="ReclaimDays">Days during which the last owner may not claim a customer again.</param>
/// <param name="FreezeHours">Hours a new pool customer is closed to claims.</param>
/// <param name="DealShieldDays">A customer with an order in so many last days does not fall.</param>
/// <param name="ImportGrace">Extra days for customers of the company file without a start of ownership, until their first record.</param>
/// <param name="NoAnswerCounts">Whether an attempt without an answer counts as follow-up.</param>
/// <param name="CapSkipBuyers">Whether customers with an order in the last 12 months are left out of the cap.</param>
/// <param name="DaysByTier">Days by tier where they differ.</param>
/// <param name="Cap">Customers a member may own by grade.</param>
/// <param name="DaysWithoutOrder">Days of ownership without any order after which a customer falls; 0 where nothing asks for orders.</param>
/// <param name="PlanProtects">Whether a planned contact keeps a customer from falling, at most 14 days ahead and once.</param>
/// <param name="TeamPools">Whether a customer that leaves its owner may be claimed in the owner's team only.</param>
/// <param name="DailyLookUps">Pool customers that a member may look at in detail a day; 0 for as many as they like.</param>
public sealed record PoolRules(
    int Days,
    bool WorkingDays,
    bool SpareDaysOff,
    IReadOnlyList<int> Warn,
    int MonthLimit,
    int DailyClaims,
    int ReclaimDays,
    int FreezeHours,
    int DealShieldDays,
    int ImportGrace,
    bool NoAnswerCounts,
    bool CapSkipBuyers,
    IReadOnlyDictionary<Tier, int> DaysByTier,
    IReadOnlyDictionary<Grade, int> Cap,
    int DaysWithoutOrder = 0,
    bool PlanProtects = false,
    bool TeamPools = false,
    int DailyLookUps = 0)
{
    public static readonly PoolRules Default = new(
        Days: 7,
        WorkingDays: false,
        SpareDaysOff: true,
        Warn: [3, 1, 0],
        MonthLimit: 5,
        DailyClaims: 5,
        ReclaimDays: 7,
        FreezeHours: 0,
        DealShieldDays: 90,
        ImportGrace: 30,
        NoAnswerCounts: false,
        CapSkipBuyers: true,
        DaysByTier: new Dictionary<Tier, int>(),
        Cap: new Dictionary<Grade, int> { [Grade.Junior] = 50, [Grade.Intermediate] = 100, [Grade.Senior] = 150 });
}
