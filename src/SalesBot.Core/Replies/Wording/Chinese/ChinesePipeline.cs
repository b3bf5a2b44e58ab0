using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Deals in progress.</summary>
internal sealed class ChinesePipeline(ChineseDates dates) : PipelinePhrases
{
    public override Worded StageStep(View.StageStep view)
    {
        string what = ChineseNames.Of(view.Happening) + "进展";
        string stage = ChineseDealWords.Of(view.Template, view.Stage);
        string from = view.From is { } before && before != view.Stage ? ChineseDealWords.Of(view.Template, before) + " → " : "";
        string amount = view.Amount is { } yuan ? $" **{ChineseAmounts.Of(yuan)}**" : "";
        string expected = view.ExpectedOn is { } day ? $"，预计{dates.Day(day)}签" : "";
        bool isNew = view.Happening is Happening.Recorded;
        return new Worded($"{what}：{stage}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} {from}**{stage}**{amount}{expected}",
            [
                isNew && ChineseDealWords.Hint(view.Template, view.Stage) is { } hint ? "💡 " + hint : null,
                isNew ? ChineseDealWords.Needed(view.Template, view.Stage) : null,
                .. ChineseNotes.Of(view.Notes),
                view.Proposed is { } tier ? $"本月报了价，要不要调成{tier}类？" : null,
            ]));
    }

    public override Worded Loss(View.Loss view)
    {
        string what = ChineseNames.Of(view.Happening) + "丢单";
        string amount = view.Amount is { } yuan ? $" {ChineseAmounts.Of(yuan)}" : "";
        string? next = view.Happening is Happening.Recorded ? "输得明白也是收获。什么时候再联系，告诉我一声，到时提醒你" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)}{amount}，原因：{ChineseDealWords.Of(view.Reason)}", [next]));
    }

    public override Worded Documents(View.Documents view)
    {
        string what = view.Happening is Happening.Recorded ? "资料已齐" : ChineseNames.Of(view.Happening) + "资料";
        return new Worded(what, $"**{what}** · {Markdown.Plain(view.Customer)}，{ChineseDealWords.Of(view.Template, view.Stage)}阶段");
    }

    public override Worded NoSuchStage(View.NoSuchStage view) => new(
        "没有这个阶段",
        $"公司的流程里没有“{ChineseDealWords.Of(view.Template, view.Stage)}”这一步，没有记录。可以是：{string.Join('、', view.Template.Stages.Select(stage => ChineseDealWords.Of(view.Template, stage.Key)))}。");

    public override Worded StageBlocked(View.StageBlocked view) => new(
        "资料还不齐",
        $"{Markdown.Plain(view.Customer)}在{ChineseDealWords.Of(view.Template, view.Stage)}这一步还缺：{ChineseDealWords.Documents(view.Missing)}。备齐后再往下走，没有记录。");

    public override Worded Answer(View.PipelineAnswer view)
    {
        PipelineSummary summary = view.Summary;
        string whose = ChineseSubjects.Of(view.Subject);
        string stage = view.Stage is { } one ? ChineseDealWords.Of(view.Template, one) + "阶段" : "";
        if (summary.Open.Count == 0 && stage.Length > 0) return new Worded($"{stage}没有商机", $"{whose}{stage}现在没有商机。");
        string headline = summary.Open.Count == 0
            ? $"**{whose}现在没有在谈的商机**"
            : $"**{whose}{stage}有 {summary.Open.Count} 个商机在谈，共 {ChineseAmounts.Of(summary.Open.Amount)}**，加权预测 {ChineseAmounts.Of(summary.Weighted)}";
        return new Worded("销售漏斗", Markdown.Text(headline, [.. summary.Stages.Where(line => line.Open.Count > 0 || line.Stuck > 0).Select(line => Line(view, line)), .. Sums(summary)]));
    }

    public override Worded Losses(View.LossesAnswer view)
    {
        string period = dates.Named(view.Losses.Period);
        string whose = ChineseSubjects.Of(view.Subject);
        if (view.Losses.Lost.Count == 0) return new Worded("没有丢单", $"{whose}{period}没有丢单 👍");
        return new Worded("丢单原因", Markdown.Text(
            $"**{whose}{period}丢了 {view.Losses.Lost.Count} 单，共 {ChineseAmounts.Of(view.Losses.Lost.Amount)}**",
            view.Losses.Reasons.Select(line => Reason(view, line.Reason, line.Deals))));
    }

    private static string Reason(View.LossesAnswer view, Commands.LossReason reason, DealCount deals)
    {
        string amount = view.ShareOfAmount(deals) is { } share ? $"，金额占 {Typeset.Percent(share)}" : "";
        return $"{ChineseDealWords.Of(reason)} **{deals.Count}** 单（{Typeset.Percent(view.ShareOfCount(deals))}）{amount}";
    }

    private static string Line(View.PipelineAnswer view, PipelineStage stage)
    {
        string rate = stage.Funnel.Conversion is { } share ? $"，往下走 {Typeset.Percent(share)}" : "";
        string days = stage.Funnel.MedianDays is { } median ? $"，一般停 {Typeset.Count(median)} 天" : "";
        string stuck = stage.Stuck > 0 ? $"，⚠️ {stage.Stuck} 个停太久" : "";
        return $"{ChineseDealWords.Of(view.Template, stage.Rule.Key)} **{stage.Open.Count}** 个 {ChineseAmounts.Of(stage.Open.Amount)} × {Typeset.Percent(stage.Rule.Probability)}{rate}{days}{stuck}";
    }

    /// <summary>An order that no deal in progress led to is won as well.</summary>
    private static string Closed(PipelineSummary summary)
    {
        if (summary.Won.IsZero && summary.Lost.Count == 0) return "还没有赢单和丢单";
        string lost = summary.Lost.Count > 0 ? $"，丢单 {summary.Lost.Count} 单 {ChineseAmounts.Of(summary.Lost.Amount)}" : "，没有丢单";
        return $"已签 {ChineseAmounts.Of(summary.Won)}{lost}" + (summary.WinRate is { } rate ? $"，赢率 {Typeset.Percent(rate)}" : "");
    }

    private IEnumerable<string?> Sums(PipelineSummary summary)
    {
        yield return Closed(summary);
        if (summary.Open.Count > 0) yield return $"稳的（定金以后）{ChineseAmounts.Of(summary.Committed)}，最好情况 {ChineseAmounts.Of(summary.Open.Amount)}";
        if (summary is { Coverage: { } times, Gap: { } gap }) yield return $"离目标还差 {ChineseAmounts.Of(gap)}，在谈的是它的 {Math.Round(times, 2, MidpointRounding.AwayFromZero):0.00} 倍";
        if (summary.Overdue.Count > 0) yield return $"⚠️ {summary.Overdue.Count} 个过了预计日期，共 {ChineseAmounts.Of(summary.Overdue.Amount)}，请更新日期";
        if (summary.Forecast.Count > 0) yield return "按月预测：" + string.Join("，", summary.Forecast.Select(month => $"{dates.Named(Calendar.SalesPeriod.OfMonth(month.Month))} {ChineseAmounts.Of(month.Weighted)}"));
        if (summary.StuckCustomers.Count > 0) yield return "停太久：" + string.Join('、', summary.StuckCustomers.Take(5).Select(Markdown.Plain));
    }
}
