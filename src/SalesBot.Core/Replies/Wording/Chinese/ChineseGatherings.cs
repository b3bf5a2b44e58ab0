using SalesBot.Core.Measures;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What brings a team together.</summary>
internal sealed class ChineseGatherings(ChineseDates dates) : GatheringPhrases
{
    private const int MostNames = 10;

    public override Worded LeaderDigest(View.LeaderDigest view)
    {
        string team = Markdown.Plain(view.Team);
        return new Worded($"{view.Team}组长日报", Markdown.Text(
            $"**🔒 {team} {dates.DayOfWeek(view.On)}，只发给你**",
            [
                view.NotAnswered.Count > 0 ? $"还没交复盘：{string.Join("、", view.NotAnswered.Take(MostNames).Select(who => who == view.Reader ? "你" : Markdown.Plain(who)))}" : "复盘全员交齐 👍",
                view.Stuck.Count == 0 ? "没有卡住的商机" : $"卡住的商机 {view.Stuck.Count} 个",
                .. view.Stuck.Take(MostNames).Select(Stuck),
                .. view.OverLimit.Select(line => $"{Markdown.Plain(line.Who)}本月已掉 {line.Fallen} 个客户，超过 {view.Limit} 个的上限"),
                .. view.Unanswered.Select(pain => $"客户的“{ChineseVoices.Of(pain.Theme)}”（{string.Join("、", pain.Who.Select(Markdown.Plain))}提到）还没人答，点名请谁给个答法？"),
                .. view.Overdue.Select(task => $"“{ChineseVoices.Of(task.Topic)}”的答法还在等{Markdown.Plain(task.Who)}，约的是{dates.Day(task.Due)}"),
                view.WithoutTarget is { } quarter ? $"{dates.Named(quarter)}还没有目标，对我说“{team}{dates.Named(quarter)}目标定……万”就能定" : null,
            ]));
    }

    public override Worded WeeklyTraining(View.WeeklyTraining view) => new("本周培训", Markdown.Text(
        "**🎯 本周培训：把对手的招拆开看**",
        [
            view.Moves.Count == 0 ? "这周没人提到对手的动作，下周拜访时多问一句“你们还在看谁家？”" : null,
            .. view.Questions,
            view.Moves.Count > 0 ? $"线索来自{string.Join("、", view.Moves.Select(move => Markdown.Plain(move.Who)).Distinct())}，谢谢 👏" : null,
            view.Weakest is { } weakest ? Weakest(weakest) : null,
            .. view.Newcomers.Select(Growing),
        ]));

    public override Worded MonthlyDrill(View.MonthlyDrill view) => new("本月演练", Markdown.Text(
        "**🎭 本月演练：练一场难谈的**，两人一组，两轮换角色，大家打分",
        [.. view.Stuck.Select(Stuck), .. view.Questions]));

    public override Worded QuarterReview(View.QuarterReview view)
    {
        string quarter = dates.Named(view.Quarter);
        string title = view.IsClose ? $"{quarter}收官" : $"{quarter}复盘";
        string attained = view.Attainment is { } ratio ? $"，完成 **{Typeset.CutPercent(ratio)}** {Markdown.Bar(ratio)}" : "";
        return new Worded(title, Markdown.Text(
            $"**{(view.IsClose ? "🏁" : "🔍")} {title}**：签约 **{ChineseAmounts.Of(view.Signed)}**{attained}",
            [
                view.WinRate is { } rate ? $"赢单率 {Typeset.Percent(rate)}" + (view.TopLoss is { } loss ? $"，丢单最多因为{ChineseDealWords.Of(loss.Reason)}（{Typeset.Percent(loss.Share)}）" : "") : null,
                view.BestSeller is { } best ? $"卖得最好：{Markdown.Plain(best.Category)} {ChineseAmounts.Of(best.Amount)}" : null,
                view.Pains.Count > 0 ? $"客户最常说的难处：{string.Join("、", view.Pains.Take(3).Select(pain => ChineseVoices.Of(pain.Theme)))}" : null,
                view.RivalMoves > 0 ? $"听到对手动作 {view.RivalMoves} 次" : null,
                Standing(view),
                view.Honoured.Count > 0 ? "荣誉：" + string.Join("、", view.Honoured.Take(5).Select(one => $"{Markdown.Plain(one.Who)} {one.Count} 项")) : null,
                .. Rules(view),
                .. view.Questions,
            ]));
    }

    private static string? Standing(View.QuarterReview view) =>
        view.Board is { } board && ChineseDuels.Standing(board) is { Length: > 0 } standing ? $"PK：{standing}" : null;

    private IEnumerable<string?> Rules(View.QuarterReview view)
    {
        yield return view.NewPlan is { } plan ? $"规则变化：{dates.Day(plan.From)}起签的单按新的提成方案“{Markdown.Plain(plan.Plan)}”算" : null;
        yield return view.IsClose ? "职级和提成单只在私聊里说，问“我的提成”就行" : null;
    }

    private static string Stuck(StuckLine line)
    {
        string who = line.Who is { } owner ? $"（{Markdown.Plain(owner)}）" : "";
        return $"**{Markdown.Plain(line.Customer)}**{who}在{Markdown.Plain(line.Stage)}停了 {line.Days} 天";
    }

    /// <summary>What holds the team back, with the facts behind it.</summary>
    private static string Weakest(FactorReading factor)
    {
        string done = Typeset.Count(factor.Done);
        string of = Typeset.Count(decimal.Round(factor.Of, 0, MidpointRounding.AwayFromZero));
        string facts = factor.Factor switch
        {
            TeamFactor.Process => $"过程：这周联系客户 {done} 次，平时大约 {of} 次",
            TeamFactor.Content => $"内容：近90天 {of} 单里赢了 {done} 单",
            TeamFactor.Resources => $"资源：在谈的商机 {ChineseAmounts.Of(Quantities.Money.FromYuan(factor.Done))}，离目标还差 {ChineseAmounts.Of(Quantities.Money.FromYuan(factor.Of))}",
            TeamFactor.Execution => $"执行：该做的 {of} 件里做了 {done} 件（复盘和约好的跟进）",
            TeamFactor.People => $"人：{of} 人里 {done} 人赶得上进度",
        };
        return $"最弱的一环是{facts}（{Typeset.Percent(factor.Share)}）";
    }

    private static string Growing(Newcomer newcomer)
    {
        string first = newcomer.DaysToFirstOrder is { } days ? $"，第{days}天开首单，已签 {ChineseAmounts.Of(newcomer.Signed)}" : "，首单还在路上";
        string mentor = newcomer.Mentor is { } name ? $"，师傅{Markdown.Plain(name)} 👏" : "";
        return $"新人{Markdown.Plain(newcomer.Member.Name)}入职第{newcomer.Days}天{first}{mentor}";
    }
}
