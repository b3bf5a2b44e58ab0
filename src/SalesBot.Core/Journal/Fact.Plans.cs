using NodaTime;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <content>Plans that pay nobody yet, and bands that nobody has reached yet.</content>
public abstract partial record Fact
{
    /// <summary>A plan that the company can be compared with, beside those that pay; a later one of the same id takes its place.</summary>
    public sealed record PlanShelved(CommissionPlan Plan) : OfCompany;

    /// <summary>The member was told that a band of payout factors is within reach, which happens once for a band and quarter.</summary>
    /// <param name="Quarter">First day of the quarter.</param>
    /// <param name="From">The attainment at which the band begins.</param>
    public sealed record BandNoted(MemberId Member, LocalDate Quarter, Ratio From) : OfCourse;
}
