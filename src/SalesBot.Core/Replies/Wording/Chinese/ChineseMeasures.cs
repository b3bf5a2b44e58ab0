using SalesBot.Core.Measures;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Work done, and how selling goes.</summary>
internal sealed class ChineseMeasures(ChineseDates dates) : MeasurePhrases
{
    private static readonly Dictionary<WorkItem, string> Names = new()
    {
        [WorkItem.Visits] = "拜访",
        [WorkItem.Online] = "线上会议",
        [WorkItem.Demos] = "演示",
        [WorkItem.Calls] = "电话",
        [WorkItem.Messages] = "消息",
        [WorkItem.Emails] = "邮件",
        [WorkItem.FollowUps] = "跟进",
        [WorkItem.NewLeads] = "新线索",
        [WorkItem.NewCustomers] = "新客户",
        [WorkItem.Opportunities] = "新商机",
        [WorkItem.Quotations] = "报价",
        [WorkItem.Samples] = "样品",
        [WorkItem.Deals] = "签单",
        [WorkItem.Payments] = "回款",
        [WorkItem.Complaints] = "投诉",
        [WorkItem.CasesShared] = "分享案例",
        [WorkItem.ReviewsAnswered] = "复盘",
        [WorkItem.Fallen] = "掉公海",
    };

    public override Worded Workload(View.WorkloadAnswer view)
    {
        string period = dates.Named(view.Work.Period);
        string whose = ChineseSubjects.Of(view.Subject);
        if (view.Asked is { } kind)
        {
            WorkItem item = WorkItems.Of(kind);
            return new Worded($"{period}{Names[item]}", Markdown.Text($"**{whose}{period}{Names[item]} {view.Work[item]} 次**", view.Lines.Select(line => $"{Markdown.Plain(line.Who)} {line.Work[item]} 次")));
        }

        string[] counts = [.. Names.Keys.Where(item => view.Work[item] > 0).Select(item => $"{Names[item]} **{view.Work[item]}**")];
        string headline = counts.Length == 0 ? $"**{whose}{period}还没有记录**" : $"**{whose}{period}的工作量**";
        return new Worded($"{period}工作量", Markdown.Text(headline, [.. counts, .. view.Lines.Select(Line)]));
    }

    public override Worded Conversion(View.ConversionAnswer view)
    {
        string period = dates.Named(view.Conversion.Period);
        string whose = ChineseSubjects.Of(view.Subject);
        string headline = view.Conversion.All.Rate is { } rate
            ? $"**{whose}{period}转化率 {Typeset.Percent(rate)}**（{Of(view.Conversion.All)}）"
            : view.Conversion.All.Leads == 0
                ? $"{whose}{period}没有新增线索，算不出转化率。"
                : $"{whose}{period}的线索还没有结果（共 {view.Conversion.All.Leads} 条）。";
        return new Worded("转化率", Markdown.Text(headline, [.. view.Conversion.Sources.Select(Source), .. view.Conversion.Months.Where(_ => view.Conversion.Months.Count > 1).Select(Month)]));
    }

    public override Worded Lifetime(View.LifetimeAnswer view)
    {
        string whose = ChineseSubjects.Of(view.Subject);
        if (view.Value is not { } value) return new Worded("客户生命周期价值", $"{whose}还没有能算利润的订单，暂时算不出客户生命周期价值。");
        return new Worded("客户生命周期价值", Markdown.Text(
            $"**{whose}平均每个客户值 {ChineseAmounts.Of(value.Value)}**",
            [$"平均单 {Typeset.Separated(value.AverageOrder)} × 每年 {Typeset.Count(value.OrdersAYear)} 单 × 利润率 {Typeset.Percent(value.Margin)} × {value.Years} 年", $"到现在每个客户已带来利润 {Typeset.Separated(value.ToDate)}（{value.Buyers} 个客户）"]));
    }

    public override Worded Cycle(View.CycleAnswer view)
    {
        string period = dates.Named(view.Cycle.Period);
        string whose = ChineseSubjects.Of(view.Subject);
        string headline = view.Cycle.Days is { } days ? $"**{whose}{period}从首次联系到签单一般要 {Typeset.Count(days)} 天**（{view.Cycle.Orders} 单首单）" : $"{whose}{period}还没有新客户签首单，算不出成交周期。";
        return new Worded("成交周期", Markdown.Text(
            headline,
            [view.Cycle.HoursToProposal is { } proposal ? $"从线索到报价一般 {Typeset.Count(proposal)} 小时" : null, view.Cycle.HoursToAnswer is { } answer ? $"回复询盘一般 {Typeset.Count(answer)} 小时" : null]));
    }

    public override Worded Margin(View.MarginAnswer view)
    {
        string period = dates.Named(view.Period);
        string whose = ChineseSubjects.Of(view.Subject);
        return new Worded($"{period}利润率", view.Margin is { } margin ? $"**{whose}{period}利润率 {Typeset.Percent(margin)}**，利润 {ChineseAmounts.Of(view.Profit)}" : $"{whose}{period}还没有知道利润的订单。");
    }

    private static string Of(SourceConversion line)
    {
        string cost = line.CostPerLead is { IsPositive: true } yuan ? $"，每条花了 {Typeset.Separated(yuan)}" : "";
        return $"{line.Leads} 条线索，成交 {line.Converted}，丢了 {line.Lost}，还在谈 {line.Open}{cost}";
    }

    private static string Source(SourceConversion line)
    {
        string name = line.Source is { } source ? ChineseNames.Of(source) : "来源没说";
        return $"{name} **{(line.Rate is { } rate ? Typeset.Percent(rate) : "–")}**（{Of(line)}）";
    }

    private string Month(SourceConversion line) =>
        $"{dates.Named(Calendar.SalesPeriod.OfMonth(line.Month!.Value))}的线索 {(line.Rate is { } rate ? Typeset.Percent(rate) : "–")}（{Of(line)}）";

    private static string Line(WorkLine line)
    {
        string counts = string.Join("，", Names.Keys.Where(item => line.Work[item] > 0).Select(item => $"{Names[item]} {line.Work[item]}"));
        return $"{Markdown.Plain(line.Who)}：{(counts.Length > 0 ? counts : "还没有记录")}";
    }
}
