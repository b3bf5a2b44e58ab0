using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Grades;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>The review of grades on the first working day after a quarter.</summary>
internal static class GradeWork
{
    /// <summary>Whoever's grade changes is told in private; what is only proposed is put to the managers.</summary>
    public static Performance Review(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        SalesPeriod quarter = ledger.QuarterOf(ledger.QuarterOf(act.On).First.PlusDays(-1));
        IReadOnlyList<Fact.GradeReviewed> reviews = GradeReview.Of(ledger, quarter, act.On);
        if (reviews.Count == 0) return Performance.Nothing;
        return new Performance([.. reviews, done], [.. reviews.SelectMany(review => Posts(ledger, act, review))]);
    }

    /// <summary>Who is told of a review: nobody where the grade is kept.</summary>
    public static IEnumerable<Member> Readers(Ledger ledger, Fact.GradeReviewed review, NodaTime.LocalDate today)
    {
        if (review.After == review.Before) return [];
        return review.IsProposal
            ? ledger.People.Members.Where(member => member.IsManager && member.IsHereOn(today))
            : [ledger.People[review.Member]];
    }

    private static IEnumerable<Post> Posts(Ledger ledger, RitualAct act, Fact.GradeReviewed review) =>
        Readers(ledger, review, act.On).Select(reader => new Post.Grade(act, reader, Tongue.Of(ledger, reader), review));
}
