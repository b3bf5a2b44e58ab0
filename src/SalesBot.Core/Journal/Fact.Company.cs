using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Journal;

/// <content>What the company file says; each adopted anew where the file changed.</content>
public abstract partial record Fact
{
    public sealed record SettingsAdopted(CompanySettings Settings) : OfCompany;

    public sealed record TeamFormed(Team Team) : OfCompany;

    public sealed record MemberJoined(Member Member) : OfCompany;

    public sealed record CategoriesAdopted(IReadOnlyList<Category> Categories) : OfCompany;

    /// <param name="From">Orders signed from this day on are paid by it.</param>
    /// <param name="Version">From 1, one more each time a plan of this id is adopted.</param>
    public sealed record PlanAdopted(CommissionPlan Plan, LocalDate From, int Version) : OfCompany;

    /// <summary>A customer of the company file, or a change of one.</summary>
    /// <param name="Since">Start of ownership; from adoption where missing.</param>
    /// <param name="Ordered">First order before this journal.</param>
    /// <param name="Purchases">Yuan signed before this journal, by calendar year.</param>
    public sealed record CustomerListed(
        CustomerId Id,
        string Name,
        IReadOnlyList<string>? Aliases = null,
        MemberId? Owner = null,
        Tier? Tier = null,
        LocalDate? Since = null,
        LocalDate? Ordered = null,
        IReadOnlyDictionary<int, decimal>? Purchases = null,
        string? Phone = null,
        CustomerSource? Source = null,
        StageKey? Stage = null) : OfCompany;

    /// <summary>A target; for the company where neither member nor team is given. A later one of the same whom, period and metric replaces it.</summary>
    /// <param name="Amount">Yuan, or a count for metrics that count.</param>
    /// <param name="Floor">What is to be reached at least, below the amount; null where none is set.</param>
    /// <param name="Stretch">What is aimed at beyond it, above the amount; null where none is set.</param>
    public sealed record TargetSet(
        SalesPeriod Period,
        decimal Amount,
        Metric Metric = Metric.Amount,
        MemberId? Member = null,
        TeamId? Team = null,
        decimal? Floor = null,
        decimal? Stretch = null) : OfTeam;
}
