using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Answers about results and pay; those about customers are next door.</summary>
internal sealed class EnglishAnswers(EnglishDates dates) : AnswerPhrases
{
    private const int MissedShown = 5;

    private readonly EnglishProgress _progress = new(dates);
    private readonly EnglishCustomers _customers = new(dates);
    private readonly EnglishMoney _money = new(dates);
    private readonly EnglishTargets _targets = new(dates);

    public override Worded Attainment(View.AttainmentAnswer view)
    {
        var attainment = view.Attainment;
        string period = dates.Named(attainment.Period);
        string metric = EnglishNames.Of(attainment.Metric);
        string target = attainment.Metric is Metric.Amount ? "target" : $"the {metric} target";
        string achieved = EnglishNames.Of(view.In(attainment.Achieved)!.Value);
        string headline = attainment.Ratio is { } ratio
            ? $"**{Lead(view.Subject, $"{Typeset.CutPercent(ratio)} of {target}, {period}")}** {Markdown.Bar(ratio)}"
            : $"**{Lead(view.Subject, $"{metric} {period} {achieved}")}**, no target set";
        return new Worded($"Attainment, {period}", Markdown.Text(headline, [.. Sums(view), .. ToDo(view), .. Goals(view), _progress.Next(attainment.Period, view.Next), .. view.Lines.Select(line => Line(line, view.Lines.Any(one => one.Target is not null)))]));
    }

    public override Worded Commission(View.CommissionAnswer view)
    {
        string period = dates.Named(view.Pay.Period);
        return new Worded($"Commission {period}", Markdown.Text(
            $"**{Lead(view.Subject, $"{(view.Pay.ClosedOn is null ? "projected commission" : "commission")} {period} {Typeset.Separated(view.Pay.Projected)}")}**",
            [
                Factor(view),
                $"**{Typeset.Separated(view.Pay.Earned)}** on orders collected in full, {Typeset.Separated(view.Pay.Waiting)} waiting for payment",
                view.Pay.AtPace is { IsPositive: true } pace && dates.ShowsPace(view.Pay.Period) ? $"At this pace about {Typeset.WholeYuan(pace)} by the end" : null,
                view.Pay.BasePay is { } basePay ? $"Base pay {Typeset.Separated(basePay)}" : null,
                view.Pay.Next is { } next ? _progress.Next(view.Quarter ?? view.Pay.Period, new NextBand(next.Gap, next.Gain, next.From)) : null,
                view.Pay.HasUnknownProfit ? "The profit of some orders is not known yet, so that part does not count so far" : null,
                .. view.Sums.Where(sum => !sum.Value.IsZero).Select(sum => Sum(sum, view.Pay.Factor)),
                .. view.Missed.Take(MissedShown).Select(one => $"{Markdown.Plain(one.Customer)} was to be paid up by {dates.Short(one.LastDay)} for the prepayment bonus, which is gone"),
                .. view.Unrated.Take(MissedShown).Select(one => $"{Markdown.Plain(one.Category)} of {Typeset.Separated(one.Amount)} to {Markdown.Plain(one.Customer)}: the plan has no rate for these goods"),
                .. _money.Settled(view),
            ]));
    }

    public override Worded TeamCommission(View.TeamCommissionAnswer view)
    {
        string period = dates.Named(view.Period);
        return new Worded($"Commission {period}", Markdown.Text(
            $"**{Lead(view.Subject, $"projected commission {period} {Typeset.Separated(view.Projected)}")}**, {Typeset.Separated(view.Earned)} of it on orders collected in full",
            view.Lines.Select(line => $"{Markdown.Plain(line.Who)} **{Typeset.Separated(line.Projected)}**, {Typeset.Separated(line.Earned)} collected in full")));
    }

    public override Worded Ranking(View.RankingAnswer view) => new EnglishRankings(dates).Of(view);

    public override Worded PoolRisk(View.PoolRiskAnswer view) => _customers.PoolRisk(view);

    public override Worded Customer(View.CustomerAnswer view) => _customers.Customer(view);

    public override Worded OthersCustomer(View.OthersCustomer view) =>
        new(view.Customer, $"**{Markdown.Plain(view.Customer)}** is {Markdown.Plain(view.Owner)}'s customer; ask them for details.");

    public override Worded Agenda(View.AgendaAnswer view) => _customers.Agenda(view);

    public override string LineName(PlanSum row) => EnglishNames.Of(row);

    public override string Happened(Fact what) => EnglishHappenings.Of(what);

    public override string Why(AgendaItem item) => _customers.Why(item);

    /// <summary>Of the reader without a name, of others with it.</summary>
    private static string Lead(Subject subject, string said) => subject switch
    {
        { IsReader: true } => char.ToUpperInvariant(said[0]) + said[1..],
        { Member: { } member } => $"{Markdown.Plain(member)}: {said}",
        { Team: { } team } => $"{Markdown.Plain(team)}: {said}",
        _ => $"The company: {said}",
    };

    private static string Factor(View.CommissionAnswer view)
    {
        string factor = view.Pay.Factor is { } share ? $", paid at {Typeset.Percent(share)}" : "";
        return view.Pay.Attainment is { } attainment
            ? $"Attainment {Typeset.CutPercent(attainment)} {Markdown.Bar(attainment)}{factor}"
            : factor.Length > 0 ? $"No target is set{factor}" : "";
    }

    private static string Sum(PlanSum sum, Ratio? factor)
    {
        string rate = sum.Rate is { } share ? $" {Typeset.Separated(sum.Basis)} × {Typeset.Percent(share)}" : "";
        if (factor is { } paid && sum.IsPaidAt(paid)) rate += $" × payout {Typeset.Percent(paid)}";
        return $"{EnglishNames.Of(sum)}{rate} → {Typeset.Separated(sum.Value)}";
    }

    private IEnumerable<string?> Sums(View.AttainmentAnswer view)
    {
        var attainment = view.Attainment;
        if (view.In(attainment.Target) is not { } target) yield break;
        string achieved = EnglishNames.Of(view.In(attainment.Achieved)!.Value);
        string rest = view.In(attainment.Over) is { } over ? $"**{EnglishNames.Of(over)}** over" : $"**{EnglishNames.Of(view.In(attainment.Remaining)!.Value)}** to go";
        string changed = view.Change is { } change ? $" ({_targets.Changed(change, attainment.Metric)})" : "";
        yield return $"{achieved} of {EnglishNames.Of(target)}{changed}, {rest}";
        if (dates.IsOver(attainment.Period)) yield break;
        if (dates.ShowsPace(attainment.Period) && attainment.Pace is { Value: > 0 } pace && view.In(attainment.AtPace) is { } end) yield return $"{Typeset.CutPercent(pace)} of the time is gone; at this pace about {EnglishNames.Of(Whole(end))} by the end";
        if (view.NeededPerDay is { Value: > 0 } daily) yield return $"{attainment.Workdays.DaysLeft} working days left: {EnglishNames.Of(daily with { Value = decimal.Ceiling(daily.Value) })} a day";
        if (view is { Way: { } way, Habit: { } habit }) yield return EnglishTargets.Way(way, habit);
    }

    /// <summary>What a period without a target of its own must bring.</summary>
    private IEnumerable<string?> ToDo(View.AttainmentAnswer view)
    {
        if (view.Goal is not { } goal) yield break;
        yield return _targets.Goal(goal);
        if (view.Share is { } share) yield return $"{view.Attainment.Workdays.DaysLeft} working days left {dates.Named(view.Attainment.Period)}: sign **{EnglishNames.Of(Whole(share))}** to keep up";
    }

    private static IEnumerable<string?> Goals(View.AttainmentAnswer view)
    {
        yield return EnglishTargets.Around(view.Levels, view.Attainment.Metric, view.Attainment.Achieved);
        yield return EnglishTargets.Compared(view);
        if (view.Allocated is { } allocated) yield return EnglishTargets.Allocated(allocated, view.Attainment.Metric);
    }

    /// <summary>A guess about the end needs no cents.</summary>
    private static Measured Whole(Measured value) => value with { Value = Math.Round(value.Value, MidpointRounding.AwayFromZero) };

    /// <param name="anyTarget">Whether anybody has a target: where nobody has, it need not be said of each.</param>
    private static string Line(AttainmentLine line, bool anyTarget)
    {
        if (!anyTarget) return $"{Markdown.Plain(line.Who)} {EnglishNames.Of(line.Achieved)}";
        string share = line.Attainment is { } ratio ? $"**{Typeset.CutPercent(ratio)}** {Markdown.Bar(ratio)}" : "no target";
        string of = line.Target is { } target ? $"{EnglishNames.Of(line.Achieved)} / {EnglishNames.Of(target)}" : EnglishNames.Of(line.Achieved);
        return $"{Markdown.Plain(line.Who)} {share} {of}";
    }
}
