using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Rituals;

/// <summary>The training of the week, the drill of the month, the looks back on a season and a quarter.</summary>
internal static class TrainingWork
{
    /// <summary>Moves of rivals, or deals, that a ritual takes apart.</summary>
    private const int Most = 3;

    public static Performance Train(Ledger ledger, RitualAct act, Fact.Posted done, Questions questions)
    {
        Language language = Tongue.Of(ledger, act.Team);
        SalesPeriod week = SalesPeriod.Between(SalesPeriod.OfWeek(act.On).First, act.On);
        HashSet<MemberId> ids = [.. DigestWork.MembersOf(ledger, act.Team).Select(member => member.Id)];
        Voice[] moves = [.. SinceLast(ledger, act).Where(voice => voice.IsOfRival && ids.Contains(voice.By)).DistinctBy(voice => (voice.Record, voice.Text))];
        string[] said = [.. moves.Select(move => move.Text).Distinct().Take(Most)];
        moves = [.. moves.Where(move => said.Contains(move.Text))];
        string[] asked = [.. questions.On(act.On, language).SelectMany(question => Filled(question, RitualQuestions.MoveGap, said))];
        return new Performance([done], [new Post.WeeklyTraining(act, language, asked, moves, TeamForce.Of(ledger, act.Team, week, act.On), Newcomer.Of(ledger, act.Team, act.On))]);
    }

    /// <summary>What was heard since the last training, which is held before the last evening of its week; of a week where there was none in two weeks.</summary>
    private static IEnumerable<Voice> SinceLast(Ledger ledger, RitualAct act)
    {
        LocalDate week = act.On.PlusDays(-7);
        LocalDate first = ledger.Posts.LastDone(RitualNames.Of(act.Kind), act.To) is { } last && last >= week.PlusDays(-7) && last < act.On ? last : week;
        Instant since = TeamRhythm.Moment(ledger.ZoneOf(act.Team), first, DayTimes.Of(ledger.Settings, act.Team).Weekly.Time);
        // The company may have the next day already, or still the one before.
        LocalDate until = LocalDate.Max(act.On, ledger.DayOf(act.At));
        return ledger.Voices.In(SalesPeriod.Between(LocalDate.Min(first, ledger.DayOf(since)), until)).Where(voice => voice.At > since);
    }

    public static Performance Drill(Ledger ledger, RitualAct act, Fact.Posted done, Questions questions)
    {
        Language language = Tongue.Of(ledger, act.Team);
        Deal[] stuck = [.. StuckDeals.Of(ledger, new Scope(null, act.Team), act.On).Take(Most)];
        Terms? hardest = HardestTerms(ledger, act);
        IEnumerable<string> asked = questions.On(act.On, language)
            .SelectMany(question => Filled(question, RitualQuestions.CustomerGap, stuck.Select(deal => ledger.Customers[deal.Customer].Name)))
            .SelectMany(question => Filled(question, RitualQuestions.DaysGap, hardest is { } terms ? [terms.Days.ToString(System.Globalization.CultureInfo.InvariantCulture)] : []));
        return new Performance([done], [new Post.MonthlyDrill(act, language, [.. asked], stuck)]);
    }

    public static Performance LookBack(Ledger ledger, RitualAct act, Fact.Posted done, Questions questions)
    {
        Language language = Tongue.Of(ledger, act.Team);
        return new Performance([done], [new Post.QuarterReview(act, language, questions.On(act.On, language), SeasonFacts.Of(ledger, act.Team, ledger.QuarterOf(act.On)), IsClose: false)]);
    }

    public static Performance Close(Ledger ledger, RitualAct act, Fact.Posted done, Questions questions)
    {
        Language language = Tongue.Of(ledger, act.Team);
        SalesPeriod quarter = ledger.QuarterOf(ledger.QuarterOf(act.On).First.PlusDays(-1));
        return new Performance([done], [new Post.QuarterReview(act, language, questions.On(act.On, language), SeasonFacts.Of(ledger, act.Team, quarter), IsClose: true)]);
    }

    /// <summary>The longest term that was agreed in the month, where it is longer than what the company gives anyway.</summary>
    private static Terms? HardestTerms(Ledger ledger, RitualAct act)
    {
        SalesPeriod month = SalesPeriod.OfMonth(act.On);
        Terms[] agreed = [.. DigestWork.MembersOf(ledger, act.Team).SelectMany(member => ledger.Figures.Of(member.Id).OrdersIn(month).ToArray()).Select(order => order.Deal.Terms)];
        return agreed.Any(terms => terms.Days > ledger.Settings.DefaultTerms.Days) ? agreed.MaxBy(terms => terms.Days) : null;
    }

    /// <summary>A question with a gap is asked once for everything that fills it, and not at all where nothing does.</summary>
    private static IEnumerable<string> Filled(string question, string gap, IEnumerable<string> fillings) =>
        question.Contains(gap, StringComparison.Ordinal) ? fillings.Select(filling => question.Replace(gap, filling, StringComparison.Ordinal)) : [question];
}
