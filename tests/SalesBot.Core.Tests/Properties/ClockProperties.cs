using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Properties;

public sealed class ClockProperties
{
    /// <summary>Without summer time; with it at 2 o'clock; with it at midnight, which one day a year does not exist.</summary>
    private static readonly string[] Zones = ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "Africa/Cairo", "Asia/Beirut"];

    private static readonly LocalDate Start = new(2026, 1, 1);

    [Fact]
    public void Every_day_of_the_year_is_swept_once_in_every_zone()
    {
        foreach (string zone in Zones)
        {
            RitualAct[] sweeps = [.. Year(Company(zone, new LocalTime(0, 0))).Where(act => act.Kind is RitualKind.Sweep)];

            Assert.Equal(365, sweeps.Length);
            Assert.Equal(365, sweeps.Select(sweep => sweep.On).Distinct().Count());
            Assert.Equal(sweeps.Select(sweep => sweep.At).Order(), sweeps.Select(sweep => sweep.At));
        }
    }

    [Fact]
    public void A_time_that_a_day_skips_or_has_twice_is_kept_once()
    {
        foreach (string zone in Zones)
        {
            RitualAct[] digests = [.. Year(Company(zone, new LocalTime(2, 30))).Where(act => act.Kind is RitualKind.Digest)];

            Assert.Equal(digests.Length, digests.Select(digest => digest.On).Distinct().Count());
            Assert.InRange(digests.Length, 240, 262);
        }
    }

    /// <summary>A tick a minute, a tick a week or one leap: the work is the same.</summary>
    [Fact]
    public void However_time_is_cut_the_same_acts_are_due() => Prop.ForAll(
        Gen.Choose(1, 40_000).ArrayOf(200).ToArbitrary(),
        Gen.Elements(Zones).ToArbitrary(),
        (minutes, zone) =>
        {
            Diary diary = Company(zone, new LocalTime(2, 30));
            List<RitualAct> acts = [];
            Instant from = diary.Now;
            Instant end = diary.Now + Duration.FromDays(300);
            foreach (int step in minutes)
            {
                Instant until = Instant.Min(end, from + Duration.FromMinutes(step));
                acts.AddRange(DueActs.Between(diary.Ledger, from, until));
                from = until;
            }

            return acts.SequenceEqual(DueActs.Between(diary.Ledger, diary.Now, from));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Done_acts_are_not_due_again()
    {
        Diary diary = Company("Europe/Berlin", new LocalTime(18, 30));
        Performer performer = new(RitualQuestions.Of(Tests.Rituals.ClockedDiary.Review));
        Instant start = diary.Now;
        Instant end = start + Duration.FromDays(20);
        IReadOnlyList<RitualAct> acts = DueActs.Between(diary.Ledger, start, end);
        foreach (RitualAct act in acts)
        {
            foreach (Journal.Fact fact in performer.Perform(diary.Ledger, act).Facts) diary.Write(fact);
            Assert.Same(Performance.Nothing, performer.Perform(diary.Ledger, act));
        }

        Assert.DoesNotContain(DueActs.Between(diary.Ledger, start, end), act => act.Kind is not (RitualKind.MorningPlan or RitualKind.PoolWarning or RitualKind.GradeReview));
    }

    private static IReadOnlyList<RitualAct> Year(Diary diary)
    {
        Instant from = Start.AtStartOfDayInZone(diary.Ledger.Zone).ToInstant() - Duration.Epsilon;
        return DueActs.Between(diary.Ledger, from, Start.PlusYears(1).AtStartOfDayInZone(diary.Ledger.Zone).ToInstant() - Duration.Epsilon);
    }

    private static Diary Company(string zone, LocalTime digest)
    {
        Diary diary = new(Start, Diary.Settings with { TimeZone = zone });
        diary.Joins("李娜", diary.Forms("华北组", schedule: new ScheduleTimes(Digest: digest)));
        return diary;
    }
}
