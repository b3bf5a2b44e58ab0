using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Grades;

/// <summary>
/// The review of base pay grades after a quarter: below the floor one level down, at the goal a way back up. Whoever had no target, was on long leave
/// or is paid by a plan without grades is not reviewed.
/// </summary>
public static class GradeReview
{
    /// <summary>Days of leave in a quarter from which on it is a long one.</summary>
    public const int LongLeaveDays = 30;

    /// <summary>The reviews that a quarter leads to by what is known today, except those that have come out the same before.</summary>
    public static IReadOnlyList<Fact.GradeReviewed> Of(Ledger ledger, SalesPeriod quarter, LocalDate today)
    {
        List<Fact.GradeReviewed> reviews = [];
        foreach (Member member in ledger.People.Members)
        {
            if (Of(ledger, member, quarter, today) is { } review && review != ledger.Grades.Review(member.Id, quarter)) reviews.Add(review);
        }

        return reviews;
    }

    /// <summary>Null where the member is not reviewed.</summary>
    public static Fact.GradeReviewed? Of(Ledger ledger, Member member, SalesPeriod quarter, LocalDate today)
    {
        bool isGraded = ledger.Plans.TermsOn(quarter.Last) is { } terms && terms.Adopted.Plan.BasePay.Count > 0;
        if (!isGraded || !member.Sells || !member.IsHereOn(quarter.Last) || IsOnLongLeave(member, quarter)) return null;
        if (AttainmentOf(ledger, member, quarter, today) is not { } attainment) return null;
        CommissionRules rules = ledger.Plans.RulesOn(quarter.Last);
        Grade before = ledger.Grades.On(member.Id, quarter.Last);
        if (attainment < rules.GradeFloor) return new Fact.GradeReviewed(member.Id, quarter, attainment, before, Down(before, rules));
        bool isProposal = rules.Promotion is GradePromotion.Proposed;
        return before < Grade.Senior && EarnsMore(ledger, member, quarter, attainment, rules, today)
            ? new Fact.GradeReviewed(member.Id, quarter, attainment, before, before + 1, isProposal)
            : new Fact.GradeReviewed(member.Id, quarter, attainment, before, before);
    }

    private static Grade Down(Grade before, CommissionRules rules) =>
        before is Grade.Junior || rules.DemotesToLowest ? Grade.Junior : before - 1;

    /// <summary>A proposal takes two quarters running; by the automatic rule one is enough.</summary>
    private static bool EarnsMore(Ledger ledger, Member member, SalesPeriod quarter, Ratio attainment, CommissionRules rules, LocalDate today)
    {
        if (rules.Promotion is GradePromotion.Off || attainment < rules.GradeGoal) return false;
        if (rules.Promotion is GradePromotion.Automatic) return true;
        return AttainmentOf(ledger, member, ledger.QuarterOf(quarter.First.PlusDays(-1)), today) >= rules.GradeGoal;
    }

    private static Ratio? AttainmentOf(Ledger ledger, Member member, SalesPeriod quarter, LocalDate today) =>
        new FactorChoice(ledger, member.Id, today).In(quarter.First).Attainment;

    private static bool IsOnLongLeave(Member member, SalesPeriod quarter) =>
        (member.Leave ?? []).Sum(leave => leave.SharedWith(quarter)?.Days ?? 0) >= LongLeaveDays;
}
