using SalesBot.Core.Measures;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What brings a team together.</summary>
internal sealed class EnglishGatherings(EnglishDates dates) : GatheringPhrases
{
    private const int MostNames = 10;

    public override Worded LeaderDigest(View.LeaderDigest view)
    {
        string team = Markdown.Plain(view.Team);
        return new Worded($"For the leader of {view.Team}", Markdown.Text(
            $"**🔒 {dates.DayOfWeek(view.On)}, {team}: for you only**",
            [
                view.NotAnswered.Count > 0 ? $"No review yet from {string.Join(", ", view.NotAnswered.Take(MostNames).Select(who => who == view.Reader ? "you" : Markdown.Plain(who)))}" : "Everybody's review is in 👍",
                view.Stuck.Count == 0 ? "No deal is stuck" : $"Stuck deals: {view.Stuck.Count}",
                .. view.Stuck.Take(MostNames).Select(Stuck),
                .. view.OverLimit.Select(line => $"{Markdown.Plain(line.Who)} has lost {line.Fallen} customers this month; the limit is {view.Limit}"),
                .. view.Unanswered.Select(pain => $"Nobody has an answer to “{EnglishVoices.Of(pain.Theme)}” yet (heard by {string.Join(", ", pain.Who.Select(Markdown.Plain))}): whom to ask?"),
                .. view.Overdue.Select(task => $"{Markdown.Plain(task.Who)} was to answer “{EnglishVoices.Of(task.Topic)}” by {dates.Short(task.Due)}"),
                view.WithoutTarget is { } quarter ? $"No target for {dates.Named(quarter)} yet: tell me “set {team}'s target for {dates.Named(quarter)} to …”" : null,
            ]));
    }

    public override Worded WeeklyTraining(View.WeeklyTraining view) => new("This week's training", Markdown.Text(
        "**🎯 This week's training: take the rivals' moves apart**",
        [
            view.Moves.Count == 0 ? "Nobody heard of a rival this week. Next week, ask: “who else are you looking at?”" : null,
            .. view.Questions,
            view.Moves.Count > 0 ? $"Heard by {string.Join(", ", view.Moves.Select(move => Markdown.Plain(move.Who)).Distinct())}, thank you 👏" : null,
            view.Weakest is { } weakest ? Weakest(weakest) : null,
            .. view.Newcomers.Select(Growing),
        ]));

    public override Worded MonthlyDrill(View.MonthlyDrill view) => new("This month's drill", Markdown.Text(
        "**🎭 This month's drill: rehearse a hard one** in pairs, two rounds with roles swapped; the group scores",
        [.. view.Stuck.Select(Stuck), .. view.Questions]));

    public override Worded QuarterReview(View.QuarterReview view)
    {
        string quarter = dates.Named(view.Quarter);
        string title = view.IsClose ? $"Closing {quarter}" : $"Looking back on {quarter}";
        string attained = view.Attainment is { } ratio ? $", **{Typeset.CutPercent(ratio)}** of target {Markdown.Bar(ratio)}" : "";
        return new Worded(title, Markdown.Text(
            $"**{(view.IsClose ? "🏁" : "🔍")} {title}**: signed **{Typeset.Separated(view.Signed)}**{attained}",
            [
                view.WinRate is { } rate ? $"{Typeset.Percent(rate)} of deals won" + (view.TopLoss is { } loss ? $"; most were lost to {EnglishDealWords.Of(loss.Reason)} ({Typeset.Percent(loss.Share)})" : "") : null,
                view.BestSeller is { } best ? $"Best seller: {Markdown.Plain(best.Category)}, {Typeset.Separated(best.Amount)}" : null,
                view.Pains.Count > 0 ? $"What customers complain of most: {string.Join(", ", view.Pains.Take(3).Select(pain => EnglishVoices.Of(pain.Theme)))}" : null,
                view.RivalMoves > 0 ? $"Moves of rivals heard of: {view.RivalMoves}" : null,
                Standing(view),
                view.Honoured.Count > 0 ? "Honours: " + string.Join(", ", view.Honoured.Take(5).Select(one => $"{Markdown.Plain(one.Who)} {one.Count}")) : null,
                .. Rules(view),
                .. view.Questions,
            ]));
    }

    private static string? Standing(View.QuarterReview view) =>
        view.Board is { } board && EnglishDuels.Standing(board) is { Length: > 0 } standing ? $"PK: {standing}" : null;

    private IEnumerable<string?> Rules(View.QuarterReview view)
    {
        yield return view.NewPlan is { } plan ? $"A new rule: what is signed from {dates.Day(plan.From)} on is paid by the plan “{Markdown.Plain(plan.Plan)}”" : null;
        yield return view.IsClose ? "Grades and statements are told in private only: ask “my commission”" : null;
    }

    private static string Stuck(StuckLine line)
    {
        string who = line.Who is { } owner ? $" ({Markdown.Plain(owner)})" : "";
        return $"**{Markdown.Plain(line.Customer)}**{who}: {line.Days} days in {Markdown.Plain(line.Stage)}";
    }

    /// <summary>What holds the team back, with the facts behind it.</summary>
    private static string Weakest(FactorReading factor)
    {
        string done = Typeset.Count(factor.Done);
        string of = Typeset.Count(decimal.Round(factor.Of, 0, MidpointRounding.AwayFromZero));
        string facts = factor.Factor switch
        {
            TeamFactor.Process => $"process: {done} contacts this week, where about {of} are usual",
            TeamFactor.Content => $"content: {done} of {of} deals won in 90 days",
            TeamFactor.Resources => $"resources: deals of {Typeset.Separated(Money.FromYuan(factor.Done))} in progress for a gap of {Typeset.Separated(Money.FromYuan(factor.Of))}",
            TeamFactor.Execution => $"execution: {done} of {of} things done that were due (reviews, planned follow-ups)",
            TeamFactor.People => $"people: {done} of {of} on pace",
        };
        return $"The weakest link is {facts} ({Typeset.Percent(factor.Share)})";
    }

    private static string Growing(Newcomer newcomer)
    {
        string first = newcomer.DaysToFirstOrder is { } days ? $", first deal on day {days}, {Typeset.Separated(newcomer.Signed)} signed" : ", first deal still to come";
        string mentor = newcomer.Mentor is { } name ? $"; mentor {Markdown.Plain(name)} 👏" : "";
        return $"New: {Markdown.Plain(newcomer.Member.Name)}, day {newcomer.Days}{first}{mentor}";
    }
}
