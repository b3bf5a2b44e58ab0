using System.Diagnostics;
using SalesBot.Core.Honours;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What is said unasked.</summary>
internal sealed class ChinesePosts(ChineseDates dates) : PostPhrases
{
    private const int MostMoves = 3;

    public override string Late => "（补发）";

    public override Worded Reminder(View.Reminder view)
    {
        string time = view.At is { } at ? at.ToString("HH:mm", null) + " " : "";
        string what = view.What is { Length: > 0 } words ? Markdown.Plain(words) : "联系客户";
        return new Worded("跟进提醒", $"⏰ **{time}{Markdown.Plain(view.Customer)}**：{what}");
    }

    public override Worded PoolFell(View.PoolFell view)
    {
        string whose = view.IsReader ? "你" : Markdown.Plain(view.Owner);
        string title = $"{view.Customers.Count}个客户掉进公海";
        string month = $"{whose}本月共掉 {view.FallenThisMonth} 个" + (view.Limit is { } limit ? $"，超过 {limit} 个会影响考核" : "");
        return new Worded(title, Markdown.Text(
            $"**{whose}有 {view.Customers.Count} 个客户{Reason(view)}，昨晚掉进了公海**",
            [.. view.Customers.Select(customer => Fallen(view, customer)), month]));
    }

    private static string Reason(View.PoolFell view) => view.WithoutOrder.Count == view.Customers.Count ? "一直没有订单" : "超期没跟进";

    private static string Fallen(View.PoolFell view, string customer)
    {
        bool isOther = view.WithoutOrder.Contains(customer) && view.WithoutOrder.Count < view.Customers.Count;
        return Markdown.Plain(customer) + (isOther ? "（一直没有订单）" : "");
    }

    public override Worded Honour(View.Honour view)
    {
        string who = Markdown.Plain(view.Who);
        string customer = Markdown.Plain(view.Customer ?? "");
        string amount = view.Amount is { } sum ? ChineseAmounts.Of(sum) : "";
        return view.What switch
        {
            HonourKind.NewCustomer => new Worded("新客户首单", $"🎉 **{who}** 拿下新客户 **{customer}** 的首单，{amount}！"),
            HonourKind.BigOrder => new Worded("大单", $"🏆 **{who}** 签下大单 **{amount}**，{(view.IsNews ? "新客户" : "")}{customer}{(view.IsNews ? "的首单" : "")}！"),
            HonourKind.TargetReached => new Worded("目标达成", $"🥇 **{who}** 完成本季度目标，最后一单是{customer}！"),
            HonourKind.Awarded => new Worded("荣誉", $"🏅 祝贺 **{who}** 获得“**{Markdown.Plain(view.Title ?? "")}**”！"),
            HonourKind.Birthday => new Worded("生日快乐", $"🎂 今天是 **{who}** 的生日，祝你生日快乐，家人安康，单单顺利！"),
            HonourKind.Streak => new Worded("连续开单", $"🔥 **{who}** 连续 **{view.Days}** 个工作日开单，最新一单是{customer}！"),
        };
    }

    public override Worded ReviewPrompt(View.ReviewPrompt view)
    {
        string headline = view switch
        {
            { IsAgain: false } => "**今天的复盘，两分钟** ✍️ 回复“复盘：”加上你的话就行：",
            { IsAfterDigest: true } => "**还差你今天的复盘**，两三句话就行，现在补上会写进下一份日报：",
            _ => "**还差你今天的复盘**，两三句话就行：",
        };
        string? missed = view.Missed is { } days ? $"（{dates.Named(days)}没能发出复盘提问，见谅）" : null;
        return new Worded(view.IsAgain ? "还差你的复盘" : "今天的复盘", Markdown.Text(headline, [.. view.Questions, missed]));
    }

    public override Worded Digest(View.Digest view)
    {
        string team = view.Team ?? "全公司";
        string quarter = dates.Named(view.Quarter);
        string? progress = view.Attainment is { } attainment
            ? $"{quarter}完成 **{Typeset.CutPercent(attainment)}** {Markdown.Bar(attainment)}" + (view.Remaining is { IsPositive: true } rest ? $"，还差 {ChineseAmounts.Of(rest)}" : "，目标达成 🎉")
            : null;
        return new Worded($"{team}日报", Markdown.Text(
            $"**📊 {Markdown.Plain(team)} {dates.DayOfWeek(view.On)}**",
            [
                Day(view),
                view.Praised.Count > 0 ? "今天开单：" + string.Join("、", view.Praised.Select(Sum)) + " 👏" : null,
                progress,
                view.AtRisk > 0 ? $"{view.AtRisk} 个客户快掉公海，尽快联系" : "没有快掉公海的客户 👍",
                view.Reviews > 0 ? $"复盘已交 {view.Reviews} 人，谢谢" : "今天还没人交复盘",
                view.Top.Count > 0 ? $"{quarter}领先：" + string.Join("  ", view.Top.Select(Place)) : null,
                .. Contests(view),
                .. view.Pains.Select(pain => ChineseVoices.Shared(pain, dates.DayOfWeek)),
                .. view.Moves.Take(MostMoves).Select(ChineseVoices.Move),
                view.Focus is { IsEmpty: false } focus ? Focus(focus) : null,
                view.Missed is { } days ? $"（{dates.Named(days)}的日报没能发出，见谅）" : null,
                .. view.Unheld.Select(one => $"（{dates.Named(one.Days)}的{Of(one.What)}没能开，见谅）"),
            ]));
    }

    private static string Day(View.Digest view)
    {
        string signed = view.Signed.IsPositive ? $"签约 **{ChineseAmounts.Of(view.Signed)}**" : "还没有签约";
        string collected = view.Collected.IsPositive ? $"，回款 {ChineseAmounts.Of(view.Collected)}" : "";
        string won = view.NewCustomers > 0 ? $"，新客户 {view.NewCustomers} 个" : "";
        return $"今天{signed}{collected}{won}，拜访 {view.Visits} 次";
    }

    private static IEnumerable<string?> Contests(View.Digest view)
    {
        yield return view.Risen.Count > 0 ? "进步：" + string.Join("、", view.Risen.Select(one => $"{Markdown.Plain(one.Who)} 上升 {one.Places} 位")) : null;
        yield return view.Board is { } board && ChineseDuels.Standing(board) is { Length: > 0 } standing ? $"PK：{standing}" : null;
        yield return view.Honours.Count > 0 ? "荣誉：" + string.Join("、", view.Honours.Select(one => $"{Markdown.Plain(one.Who)} {(one.Title is { } title ? Markdown.Plain(title) : ChineseRhythm.Of(one.What))}")) : null;
    }

    private string Focus(DayFocus focus)
    {
        string[] parts =
        [
            focus.FollowUps > 0 ? $"{focus.FollowUps} 个约好的跟进" : "",
            focus.Falling > 0 ? $"{focus.Falling} 个客户到期要联系" : "",
            focus.Expected > 0 ? $"{focus.Expected} 单预计签约" : "",
        ];
        return $"{dates.Day(focus.On)}重点：" + string.Join("，", parts.Where(part => part.Length > 0));
    }

    private static string Of(RitualKind gathering) => gathering switch
    {
        RitualKind.WeeklyTraining => "周培训",
        RitualKind.MonthlyDrill => "月演练",
        RitualKind.SeasonReview => "季末复盘",
        _ => throw new UnreachableException("nobody is called together for it"),
    };

    private static string Place(RankedLine line) => $"{Medals.Of(line.Rank)} {Sum(line)}";

    private static string Sum(RankedLine line) => $"{Markdown.Plain(line.Name)} {ChineseAmounts.Of(Money.FromYuan(line.Value))}";
}
