using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What a plan or one more order would be worth; prices and explanations are next door.</summary>
internal sealed class EnglishWorth(EnglishDates dates) : WorthPhrases
{
    private readonly EnglishSuppositions _suppositions = new(dates);
    private readonly EnglishExplanations _explanations = new(dates);
    private readonly EnglishReckonings _reckonings = new(dates);

    public override Worded WhatIf(View.WhatIf view) => _suppositions.WhatIf(view);

    public override Worded Margin(View.QuoteAnswer view) => EnglishMargins.Of(view);

    public override Worded Explanation(View.Explanation view) => _explanations.Of(view);

    public override Worded Reckoning(View.Reckoning view) => _reckonings.Of(view);

    public override Worded NothingToExplain(View.NothingToExplain view)
    {
        string what = view.Value is { } value ? $"**{Typeset.Separated(value)}**" : "that number";
        string where = view.Customer is { } customer ? $"in the orders of {Markdown.Plain(customer)}" : "in the commission, attainment and base pay of the last two years";
        return new Worded("No such figure", $"I can't find {what} {where}. Send me the number as you saw it, e.g. “why only 7,965”.");
    }

    public override Worded Plans(View.PlanComparison view)
    {
        string period = dates.Named(view.Period);
        string whose = view.Subject switch
        {
            { IsReader: true } => "Your orders",
            { Member: { } member } => $"The orders of {Markdown.Plain(member)}",
            { Team: { } team } => $"The orders of {Markdown.Plain(team)}",
            _ => "The company's orders",
        };
        if (view.Plans.Count < 2) return new Worded("Plans compared", $"There is only one commission plan, so nothing to compare it with. {whose} {period} come to **{Typeset.Separated(Sum(view))}**.");
        return new Worded("Plans compared", Markdown.Text($"**{whose} {period}, by each plan**", view.Plans.Select(plan => Line(view, plan))));
    }

    public override Worded BandNear(View.BandNear view)
    {
        string gain = view.Next.Gain is { IsPositive: true } more ? $" and earn about **{Typeset.Separated(more)}** more" : "";
        string days = view.Days == 1 ? "today is the last day" : $"{view.Days} days left";
        return new Worded("The next band is near", Markdown.Text(
            $"**Sign {Typeset.Separated(view.Next.Gap)} more to reach the {Typeset.Percent(view.Next.From)} band**{gain}",
            $"The quarter ends {dates.Short(view.Quarter.Last)}: {days}",
            $"You are at {Typeset.CutPercent(view.Attainment)} {Markdown.Bar(view.Attainment)}"));
    }

    private static Money Sum(View.PlanComparison view) => view.Plans.Aggregate(Money.Zero, (sum, plan) => sum + plan.Tally.Projected);

    private static string Line(View.PlanComparison view, PlanOutcome plan)
    {
        string name = Markdown.Plain(plan.Key.Split('@')[0]) + (plan.Key.Contains('@', StringComparison.Ordinal) ? $" (version {plan.Key.Split('@')[1]})" : "");
        string earned = $", {Typeset.Separated(plan.Tally.Earned)} of it collected";
        if (plan.IsInForce) return $"{name} (in force) **{Typeset.Separated(plan.Tally.Projected)}**{earned}";
        Money difference = plan.Tally.Projected - view.Plans[0].Tally.Projected;
        string change = difference.IsZero ? ", the same" : $" ({Typeset.Change(difference)}){earned}";
        string even = view.BreakEven(plan) is { } margin ? $"; equal at a margin of {Typeset.Percent(margin)}" : "";
        return $"{name} **{Typeset.Separated(plan.Tally.Projected)}**{change}{even}";
    }
}
