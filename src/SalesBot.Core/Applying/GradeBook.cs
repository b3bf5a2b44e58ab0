using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Every member's grade from day to day: that of the company file, as reviews and managers have changed it since.</summary>
public sealed class GradeBook
{
    private readonly Dictionary<MemberId, (Grade Grade, bool IsAssumed)> _file = [];
    private readonly Dictionary<MemberId, List<Step>> _steps = [];
    private readonly Dictionary<(MemberId, SalesPeriod), Fact.GradeReviewed> _reviews = [];

    internal GradeBook()
    {
    }

    /// <summary>The grade that holds on a day. Where several began by then, the one that began last holds, of those the one recorded last.</summary>
    /// <param name="member">Has joined.</param>
    public Grade On(MemberId member, LocalDate day) => StepOn(member, day).Grade;

    private Step StepOn(MemberId member, LocalDate day)
    {
        Step found = _steps[member][0];
        foreach (Step step in _steps[member])
        {
            if (step.From <= day && step.From >= found.From) found = step;
        }

        return found;
    }

    /// <summary>As <see cref="On"/>; null where nobody has said what the grade is.</summary>
    public Grade? SaidOn(MemberId member, LocalDate day)
    {
        Step step = StepOn(member, day);
        return step.IsAssumed ? null : step.Grade;
    }

    /// <summary>The last review after a quarter; null where there was none.</summary>
    public Fact.GradeReviewed? Review(MemberId member, SalesPeriod quarter) => _reviews.GetValueOrDefault((member, quarter));

    /// <summary>Reviews after a quarter that propose a grade on which nobody has decided yet.</summary>
    public IEnumerable<Fact.GradeReviewed> Proposals(SalesPeriod quarter) =>
        _reviews.Values.Where(review => review.IsProposal && review.Period == quarter && On(review.Member, quarter.Last.PlusDays(1)) == review.Before);

    /// <summary>A file adopted again changes only a grade that it says differently than before.</summary>
    internal void Join(long record, Member member, LocalDate today)
    {
        bool isAssumed = member.HasNoGrade is true;
        bool isKnown = _file.TryGetValue(member.Id, out (Grade Grade, bool IsAssumed) before);
        _file[member.Id] = (member.Grade, isAssumed);
        if (!isKnown) _steps[member.Id] = [new Step(record, LocalDate.MinIsoValue, member.Grade) { IsAssumed = isAssumed }];
        else if (before != (member.Grade, isAssumed)) Add(member.Id, new Step(record, today, member.Grade) { IsAssumed = isAssumed });
    }

    internal void Set(long record, Fact.GradeSet set) => Add(set.Member, new Step(record, set.From, set.Grade));

    internal void Unset(long record, Fact.GradeSet set) => _steps[set.Member].RemoveAll(step => step.Record == record);

    internal void Review(long record, Fact.GradeReviewed review)
    {
        _steps[review.Member].RemoveAll(step => step.Reviewed == review.Period);
        _reviews[(review.Member, review.Period)] = review;
        if (!review.IsProposal && review.After != review.Before) Add(review.Member, new Step(record, review.Period.Last.PlusDays(1), review.After, review.Period));
    }

    private void Add(MemberId member, Step step)
    {
        List<Step> steps = _steps[member];
        // One that is put back after a correction returns to its place.
        steps.Insert(steps.FindLastIndex(earlier => earlier.Record < step.Record) + 1, step);
    }

    private readonly record struct Step(long Record, LocalDate From, Grade Grade, SalesPeriod? Reviewed = null)
    {
        /// <summary>Whether it is only what is taken where no grade was said.</summary>
        public bool IsAssumed { get; init; }
    }
}
