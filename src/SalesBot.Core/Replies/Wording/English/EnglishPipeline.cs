using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Deals in progress.</summary>
internal sealed class EnglishPipeline(EnglishDates dates) : PipelinePhrases
{
    public override Worded StageStep(View.StageStep view)
    {
        string what = EnglishNames.Of("Stage", view.Happening);
        string stage = EnglishDealWords.Of(view.Template, view.Stage);
        string from = view.From is { } before && before != view.Stage ? EnglishDealWords.Of(view.Template, before) + " → " : "";
        string amount = view.Amount is { } yuan ? $" **{Typeset.Separated(yuan)}**" : "";
        string expected = view.ExpectedOn is { } day ? $", expected {dates.Day(day)}" : "";
        bool isNew = view.Happening is Happening.Recorded;
        return new Worded($"{what}: {stage}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} {from}**{stage}**{amount}{expected}",
            [
                isNew && EnglishDealWords.Hint(view.Template, view.Stage) is { } hint ? "💡 " + hint : null,
                isNew ? EnglishDealWords.Needed(view.Template, view.Stage) : null,
                .. EnglishNotes.Of(view.Notes),
                view.Proposed is { } tier ? $"Quoted this month: make it tier {tier}?" : null,
            ]));
    }

    public override Worded Loss(View.Loss view)
    {
        string what = EnglishNames.Of("Loss", view.Happening);
        string amount = view.Amount is { } yuan ? $" {Typeset.Separated(yuan)}" : "";
        string? next = view.Happening is Happening.Recorded ? "A loss that is understood is worth something. Tell me when to come back, and I'll remind you" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)}{amount}, reason: {EnglishDealWords.Of(view.Reason)}", [next]));
    }

    public override Worded Documents(View.Documents view)
    {
        string what = EnglishNames.Of("Documents", view.Happening);
        return new Worded(what, $"**{what}** · {Markdown.Plain(view.Customer)}, stage {EnglishDealWords.Of(view.Template, view.Stage)}");
    }

    public override Worded NoSuchStage(View.NoSuchStage view) => new(
        "No such stage",
        $"The company has no stage “{EnglishDealWords.Of(view.Template, view.Stage)}”, so nothing was recorded. There are: {string.Join(", ", view.Template.Stages.Select(stage => EnglishDealWords.Of(view.Template, stage.Key)))}.");

    public override Worded StageBlocked(View.StageBlocked view) => new(
        "Documents are missing",
        $"{Markdown.Plain(view.Customer)} still lacks for {EnglishDealWords.Of(view.Template, view.Stage)}: {EnglishDealWords.Documents(view.Missing)}. Nothing was recorded; move on once they are there.");

    public override Worded Answer(View.PipelineAnswer view)
    {
        PipelineSummary summary = view.Summary;
        string whose = EnglishSubjects.Of(view.Subject);
        string stage = view.Stage is { } one ? $" in {EnglishDealWords.Of(view.Template, one)}" : "";
        if (summary.Open.Count == 0 && stage.Length > 0) return new Worded($"No deals{stage}", $"{whose}No open deals{stage}.");
        string headline = summary.Open.Count == 0
            ? $"**{whose}No open deals**"
            : $"**{whose}{Deals(summary.Open.Count)} open{stage}, {Typeset.Separated(summary.Open.Amount)}**, weighted {Typeset.Separated(summary.Weighted)}";
        return new Worded("Pipeline", Markdown.Text(headline, [.. summary.Stages.Where(line => line.Open.Count > 0 || line.Stuck > 0).Select(line => Line(view, line)), .. Sums(summary)]));
    }

    public override Worded Losses(View.LossesAnswer view)
    {
        string period = dates.Named(view.Losses.Period);
        string whose = EnglishSubjects.Of(view.Subject);
        if (view.Losses.Lost.Count == 0) return new Worded("No deals lost", $"{whose}No deals lost {period} 👍");
        return new Worded("Why deals were lost", Markdown.Text(
            $"**{whose}{Deals(view.Losses.Lost.Count)} lost {period}, {Typeset.Separated(view.Losses.Lost.Amount)}**",
            view.Losses.Reasons.Select(line => Reason(view, line.Reason, line.Deals))));
    }

    private static string Reason(View.LossesAnswer view, Commands.LossReason reason, DealCount deals)
    {
        string amount = view.ShareOfAmount(deals) is { } share ? $", {Typeset.Percent(share)} of the amount" : "";
        return $"{EnglishDealWords.Of(reason)}: **{deals.Count}** ({Typeset.Percent(view.ShareOfCount(deals))}){amount}";
    }

    private static string Line(View.PipelineAnswer view, PipelineStage stage)
    {
        string rate = stage.Funnel.Conversion is { } share ? $", {Typeset.Percent(share)} move on" : "";
        string days = stage.Funnel.MedianDays is { } median ? $", usually {Typeset.Count(median)} days" : "";
        string stuck = stage.Stuck > 0 ? $", ⚠️ {stage.Stuck} stuck" : "";
        return $"{EnglishDealWords.Of(view.Template, stage.Rule.Key)}: **{stage.Open.Count}**, {Typeset.Separated(stage.Open.Amount)} × {Typeset.Percent(stage.Rule.Probability)}{rate}{days}{stuck}";
    }

    private static string Deals(int count) => count == 1 ? "1 deal" : $"{count} deals";

    /// <summary>An order that no deal in progress led to is won as well.</summary>
    private static string Closed(PipelineSummary summary)
    {
        if (summary.Won.IsZero && summary.Lost.Count == 0) return "None won or lost yet";
        string lost = summary.Lost.Count > 0 ? $", {summary.Lost.Count} lost for {Typeset.Separated(summary.Lost.Amount)}" : ", none lost";
        return $"Won {Typeset.Separated(summary.Won)}{lost}" + (summary.WinRate is { } rate ? $", win rate {Typeset.Percent(rate)}" : "");
    }

    private IEnumerable<string?> Sums(PipelineSummary summary)
    {
        yield return Closed(summary);
        if (summary.Open.Count > 0) yield return $"Commit (deposit and later) {Typeset.Separated(summary.Committed)}, best case {Typeset.Separated(summary.Open.Amount)}";
        if (summary is { Coverage: { } times, Gap: { } gap }) yield return $"{Typeset.Separated(gap)} to target; the open deals cover it {Math.Round(times, 2, MidpointRounding.AwayFromZero):0.00} times";
        if (summary.Overdue.Count > 0) yield return $"⚠️ {Deals(summary.Overdue.Count)} past the expected date, {Typeset.Separated(summary.Overdue.Amount)}; please give a new one";
        if (summary.Forecast.Count > 0) yield return "Forecast: " + string.Join(", ", summary.Forecast.Select(month => $"{dates.Named(Calendar.SalesPeriod.OfMonth(month.Month))} {Typeset.Separated(month.Weighted)}"));
        if (summary.StuckCustomers.Count > 0) yield return "Stuck: " + string.Join(", ", summary.StuckCustomers.Take(5).Select(Markdown.Plain));
    }
}
