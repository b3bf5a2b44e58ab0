using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <content>What stands for ever: closed quarters, and grades.</content>
public abstract partial record Fact
{
    /// <summary>A member's statement of a quarter that is being closed, line by line.</summary>
    /// <param name="Achieved">Of the metric of the bands: yuan.</param>
    /// <param name="Target">Of that metric; null without one.</param>
    /// <param name="Factor">The payout factor of orders that name no other.</param>
    /// <param name="Orders">Signed in the quarter, by day of signing.</param>
    /// <param name="Settled">Of earlier quarters: what was carried over and what was corrected.</param>
    /// <param name="Plan">Id of the plan of orders that name no other.</param>
    /// <param name="Version">Of that plan.</param>
    public sealed record StatementClosed(
        MemberId Member,
        SalesPeriod Period,
        decimal Achieved,
        decimal? Target,
        Ratio Factor,
        IReadOnlyList<ClosedOrder> Orders,
        IReadOnlyList<SettledOrder> Settled,
        Money? BasePay = null,
        string? Plan = null,
        int? Version = null) : OfClosing;

    /// <summary>The quarter is closed: its statements, which stand before this, are never computed again.</summary>
    public sealed record PeriodClosed(SalesPeriod Period, LocalDate On) : OfClosing;

    /// <summary>The review of a member's grade after a quarter; a later one of the same quarter replaces it.</summary>
    /// <param name="Attainment">The one that decided; exact.</param>
    /// <param name="Before">The grade in that quarter.</param>
    /// <param name="After">The grade from the first day after it.</param>
    /// <param name="IsProposal">Whether a manager is still to decide, so that nothing has changed.</param>
    public sealed record GradeReviewed(
        MemberId Member,
        SalesPeriod Period,
        Ratio Attainment,
        Grade Before,
        Grade After,
        bool IsProposal = false) : OfClosing;

    /// <summary>A manager's decision; can be amended and taken back.</summary>
    /// <param name="From">First day of the new grade.</param>
    public sealed record GradeSet(MemberId Member, Grade Grade, LocalDate From) : OfTeam;
}
