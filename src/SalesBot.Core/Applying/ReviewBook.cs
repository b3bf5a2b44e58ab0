using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Answers to the evening review by day, in order of recording.</summary>
public sealed class ReviewBook
{
    private readonly Dictionary<LocalDate, List<ReviewAnswer>> _byDay = [];

    internal ReviewBook()
    {
    }

    public IReadOnlyList<ReviewAnswer> On(LocalDate day) => _byDay.TryGetValue(day, out List<ReviewAnswer>? answers) ? answers : [];

    internal void Add(LocalDate day, ReviewAnswer answer)
    {
        if (!_byDay.TryGetValue(day, out List<ReviewAnswer>? answers)) _byDay[day] = answers = [];
        answers.Add(answer);
    }

    internal void Remove(LocalDate day, long record) => _byDay[day].RemoveAll(answer => answer.Record == record);

    /// <summary>That a member answered.</summary>
    public readonly record struct ReviewAnswer(long Record, MemberId By);
}
