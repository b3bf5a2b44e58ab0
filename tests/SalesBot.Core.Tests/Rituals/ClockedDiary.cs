using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Rituals;

/// <summary>A diary whose clock is kept: what falls due on the way to the next moment happens.</summary>
internal sealed class ClockedDiary(Diary diary)
{
    public static readonly Questions Review = new([["问一", "问甲"], ["问二"]], [["one", "first"], ["two"]]);

    private readonly Performer _performer = new(RitualQuestions.Of(Review));

    /// <summary>Everything said so far.</summary>
    public List<Post> Said { get; } = [];

    /// <summary>Which warnings do not arrive; all do where a test says nothing.</summary>
    public Predicate<Post.PoolWarning> Loses { get; init; } = _ => false;

    /// <summary>The warnings that did not arrive.</summary>
    public HashSet<Post.PoolWarning> Lost { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Every customer that fell so far.</summary>
    public List<Fact.CustomerFell> Fallen { get; } = [];

    /// <summary>Lets time pass, with nobody hindered: everything is done when it is due.</summary>
    public IReadOnlyList<Post> Until(LocalDate day, int hour = 8, int minute = 0)
    {
        Instant after = diary.Now;
        diary.On(day, hour, minute);
        return Do(DueActs.Between(diary.Ledger, after, diary.Now), act => act.At);
    }

    /// <summary>A process starts at this moment, after one that stopped at the last entry.</summary>
    public IReadOnlyList<Post> Restarts(LocalDate day, int hour, int minute = 0)
    {
        diary.On(day, hour, minute);
        Instant now = diary.Now;
        return Do(CatchUp.Sensible(diary.Ledger, CatchUp.StartOf(diary.Ledger), now), _ => now);
    }

    private List<Post> Do(IReadOnlyList<RitualAct> acts, Func<RitualAct, Instant> when)
    {
        int before = Said.Count;
        Instant end = diary.Now;
        foreach (RitualAct act in acts)
        {
            diary.At(when(act));
            Performance performance = _performer.Perform(diary.Ledger, act);
            foreach (Fact fact in performance.Facts) diary.Write(fact);
            Fallen.AddRange(performance.Facts.OfType<Fact.CustomerFell>());
            Said.AddRange(performance.Posts);
            foreach (Post.PoolWarning warning in performance.Posts.OfType<Post.PoolWarning>().Where(warning => Loses(warning))) Lose(warning);
        }

        diary.At(end);
        return Said[before..];
    }

    private void Lose(Post.PoolWarning warning)
    {
        Lost.Add(warning);
        diary.Write(new Fact.WarningLost(warning.Owner.Id, warning.Act.On, warning.Reader!.Id));
    }
}
