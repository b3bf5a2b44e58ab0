using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Answers about results and pay; those about customers are next door.</summary>
internal sealed class ChineseAnswers(ChineseDates dates) : AnswerPhrases
{
    private const int MissedShown = 5;

    private readonly ChineseProgress _progress = new(dates);
    private readonly ChineseCustomers _customers = new(dates);
    private readonly ChineseMoney _money = new(dates);
    private readonly ChineseTargets _targets = new(dates);

    public override Worded Attainment(View.AttainmentAnswer view)
    {
        var attainment = view.Attainment;
        string period = dates.Named(attainment.Period);
        string metric = attainment.Metric is Metric.Amount ? "" : ChineseNames.Of(attainment.Metric);
        string achieved = ChineseNames.Of(view.In(attainment.Achieved)!.Value);
        string headline = attainment.Ratio is { } ratio
            ? $"**{Whose(view.Subject)}{period}{metric}完成 {Typeset.CutPercent(ratio)}** {Markdown.Bar(ratio)}"
            : $"**{Whose(view.Subject)}{period}{(metric.Length > 0 ? metric : "签约")} {achieved}**，还没定目标";
        return new Worded($"{period}{metric}完成率", Markdown.Text(headline, [.. Sums(view), .. ToDo(view), .. Goals(view), _progress.Next(attainment.Period, view.Next), .. view.Lines.Select(line => Line(line, view.Lines.Any(one => one.Target is not null)))]));
    }

    public override Worded Commission(View.CommissionAnswer view)
    {
        string period = dates.Named(view.Pay.Period);
        return new Worded($"{period}提成", Markdown.Text(
            $"**{Whose(view.Subject)}{period}{(view.Pay.ClosedOn is null ? "预计" : "")}提成 {Typeset.Separated(view.Pay.Projected)}**",
            [
                Factor(view),
                $"已收齐订单 **{Typeset.Separated(view.Pay.Earned)}**，等回款 {Typeset.Separated(view.Pay.Waiting)}",
                view.Pay.AtPace is { IsPositive: true } pace && dates.ShowsPace(view.Pay.Period) ? $"照这个速度，期末大约 {Typeset.WholeYuan(pace)}" : null,
                view.Pay.BasePay is { } basePay ? $"底薪 {Typeset.Separated(basePay)}" : null,
                view.Pay.Next is { } next ? _progress.Next(view.Quarter ?? view.Pay.Period, new NextBand(next.Gap, next.Gain, next.From)) : null,
                view.Pay.HasUnknownProfit ? "有订单还不知道利润，那部分先没算" : null,
                .. view.Sums.Where(sum => !sum.Value.IsZero).Select(sum => Sum(sum, view.Pay.Factor)),
                .. view.Missed.Take(MissedShown).Select(one => $"{Markdown.Plain(one.Customer)}预付的钱最晚{dates.Day(one.LastDay)}收齐才有预付奖励，已经过了"),
                .. view.Unrated.Take(MissedShown).Select(one => $"{Markdown.Plain(one.Customer)}的{Markdown.Plain(one.Category)} {ChineseAmounts.Of(one.Amount)}：提成方案里没有这个品类，不计提成"),
                .. _money.Settled(view),
            ]));
    }

    public override Worded TeamCommission(View.TeamCommissionAnswer view)
    {
        string period = dates.Named(view.Period);
        return new Worded($"{period}提成", Markdown.Text(
            $"**{Whose(view.Subject)}{period}预计提成 {Typeset.Separated(view.Projected)}**，已收齐订单 {Typeset.Separated(view.Earned)}",
            view.Lines.Select(line => $"{Markdown.Plain(line.Who)} **{Typeset.Separated(line.Projected)}**，已收齐 {Typeset.Separated(line.Earned)}")));
    }

    public override Worded Ranking(View.RankingAnswer view) => new ChineseRankings(dates).Of(view);

    public override Worded PoolRisk(View.PoolRiskAnswer view) => _customers.PoolRisk(view, Whose(view.Subject));

    public override Worded Customer(View.CustomerAnswer view) => _customers.Customer(view);

    public override Worded OthersCustomer(View.OthersCustomer view) =>
        new(view.Customer, $"**{Markdown.Plain(view.Customer)}** 是{Markdown.Plain(view.Owner)}的客户，详情请问对方。");

    public override Worded Agenda(View.AgendaAnswer view) => _customers.Agenda(view, Whose(view.Subject));

    public override string LineName(PlanSum row) => ChineseNames.Of(row);

    public override string Happened(Fact what) => ChineseHappenings.Of(what);

    public override string Why(AgendaItem item) => _customers.Why(item);

    /// <summary>你, 张伟, 华北组, 全公司.</summary>
    private static string Whose(Subject subject) => subject switch
    {
        { IsReader: true } => "你",
        { Member: { } member } => Markdown.Plain(member) + " ",
        { Team: { } team } => Markdown.Plain(team) + " ",
        _ => "全公司",
    };

    private static string Factor(View.CommissionAnswer view)
    {
        string factor = view.Pay.Factor is { } share ? $"，按 {Typeset.Percent(share)} 发放" : "";
        return view.Pay.Attainment is { } attainment
            ? $"完成率 {Typeset.CutPercent(attainment)} {Markdown.Bar(attainment)}{factor}"
            : factor.Length > 0 ? $"还没定目标{factor}" : "";
    }

    private static string Sum(PlanSum sum, Ratio? factor)
    {
        string rate = sum.Rate is { } share ? $" {Typeset.Separated(sum.Basis)} × {Typeset.Percent(share)}" : "";
        if (factor is { } paid && sum.IsPaidAt(paid)) rate += $" × 发放 {Typeset.Percent(paid)}";
        return $"{ChineseNames.Of(sum)}{rate} → {Typeset.Separated(sum.Value)}";
    }

    private IEnumerable<string?> Sums(View.AttainmentAnswer view)
    {
        var attainment = view.Attainment;
        if (view.In(attainment.Target) is not { } target) yield break;
        string achieved = ChineseNames.Of(view.In(attainment.Achieved)!.Value);
        string rest = view.In(attainment.Over) is { } over ? $"超出 **{ChineseNames.Of(over)}**" : $"还差 **{ChineseNames.Of(view.In(attainment.Remaining)!.Value)}**";
        string changed = view.Change is { } change ? $"（{_targets.Changed(change, attainment.Metric)}）" : "";
        yield return $"目标 {ChineseNames.Of(target)}{changed}，已完成 {achieved}，{rest}";
        if (dates.IsOver(attainment.Period)) yield break;
        if (dates.ShowsPace(attainment.Period) && attainment.Pace is { Value: > 0 } pace && view.In(attainment.AtPace) is { } end) yield return $"时间过了 {Typeset.CutPercent(pace)}，照这个速度期末约 {ChineseNames.Of(Whole(end))}";
        if (view.NeededPerDay is { Value: > 0 } daily) yield return $"还有 {attainment.Workdays.DaysLeft} 个工作日，平均每天 {ChineseNames.Of(daily with { Value = decimal.Ceiling(daily.Value) })}";
        if (view is { Way: { } way, Habit: { } habit }) yield return ChineseTargets.Way(way, habit);
    }

    /// <summary>What a period without a target of its own must bring.</summary>
    private IEnumerable<string?> ToDo(View.AttainmentAnswer view)
    {
        if (view.Goal is not { } goal) yield break;
        yield return _targets.Goal(goal);
        if (view.Share is { } share) yield return $"{dates.Named(view.Attainment.Period)}还有 {view.Attainment.Workdays.DaysLeft} 个工作日，要签 **{ChineseNames.Of(Whole(share))}** 才跟得上";
    }

    private static IEnumerable<string?> Goals(View.AttainmentAnswer view)
    {
        yield return ChineseTargets.Around(view.Levels, view.Attainment.Metric, view.Attainment.Achieved);
        yield return ChineseTargets.Compared(view);
        if (view.Allocated is { } allocated) yield return ChineseTargets.Allocated(allocated, view.Attainment.Metric);
    }

    /// <summary>A guess about the end needs no cents.</summary>
    private static Measured Whole(Measured value) => value with { Value = Math.Round(value.Value, MidpointRounding.AwayFromZero) };

    /// <param name="anyTarget">Whether anybody has a target: where nobody has, it need not be said of each.</param>
    private static string Line(AttainmentLine line, bool anyTarget)
    {
        if (!anyTarget) return $"{Markdown.Plain(line.Who)} {ChineseNames.Of(line.Achieved)}";
        string share = line.Attainment is { } ratio ? $"**{Typeset.CutPercent(ratio)}** {Markdown.Bar(ratio)}" : "没定目标";
        string of = line.Target is { } target ? $"{ChineseNames.Of(line.Achieved)} / {ChineseNames.Of(target)}" : ChineseNames.Of(line.Achieved);
        return $"{Markdown.Plain(line.Who)} {share} {of}";
    }
}
