namespace SalesBot.Core.Commands;

/// <summary>What a target, an attainment or a ranking counts.</summary>
public enum Metric
{
    Amount,
    Profit,
    Visits,
    NewCustomers,
    Collected,
    Orders,
    Attainment,
    Growth,
    Referrals,
    Mentoring,
}
