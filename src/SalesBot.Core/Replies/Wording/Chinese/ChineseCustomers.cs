using SalesBot.Core.PublicPool;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Customers: who is at risk, how one stands, whom to contact.</summary>
internal sealed class ChineseCustomers(ChineseDates dates)
{
    private const int HistoryShown = 5;
    private const int RisksShown = 30;

    public Worded PoolRisk(View.PoolRiskAnswer view, string whose)
    {
        if (view.Risks.Count == 0) return new Worded("没有要掉公海的客户", $"{whose}{view.Within}天内没有客户会掉公海，放心 👍");
        string count = $"{view.Risks.Count} 个客户";
        string headline = view.IsWarning ? $"**⚠️ {count}快掉公海了，先联系他们**" : $"**{whose}{view.Within}天内有 {count}可能掉公海**";
        return new Worded($"{view.Risks.Count}个客户快掉公海", Markdown.Text(
            headline,
            [
                .. view.Risks.Take(RisksShown).Select(risk => Risk(view, risk)),
                view.Risks.Count > RisksShown ? $"……还有 {view.Risks.Count - RisksShown} 个" : null,
                view.UnknownHolidays is { } year ? Holidays(year) : null,
                view.Subject.IsReader ? Hint(view.Risks[0]) : null,
            ]));
    }

    public Worded Customer(View.CustomerAnswer view)
    {
        string owner = view.Owner is { } name ? Markdown.Plain(name) + "负责" : "在公海里，还没人负责";
        string headline = $"**{Markdown.Plain(view.Customer)}** · " + (view.Tier is { } tier ? $"{tier}类，" : "") + owner;
        return new Worded(view.Customer, Markdown.Text(
            headline,
            [
                .. ChinesePortrait.Lines(view, dates),
                view.Signed.IsZero ? null : $"累计签约 {ChineseAmounts.Of(view.Signed)}，已回款 {ChineseAmounts.Of(view.Collected)}，未回 **{ChineseAmounts.Of(view.Outstanding)}**",
                view.Credit is { } credit ? $"客户余额 {ChineseAmounts.Of(credit)}，下次签单自动抵扣" : null,
                view.LastContact is { } last ? $"上次联系：{dates.Day(last)}" : "还没有联系记录",
                view.Phone is { } phone ? $"电话：{Markdown.Plain(phone)}" : null,
                Pool(view),
                view.UnknownHolidays is { } year ? Holidays(year) : null,
                .. view.History.Take(HistoryShown).Select(History),
            ]));
    }

    public Worded Agenda(View.AgendaAnswer view, string whose)
    {
        string when = dates.Named(view.Days);
        string count = $"{view.Items.Count} 个客户";
        if (view.Items.Count == 0) return new Worded($"{when}没有安排", $"{whose}{when}没有要跟进的客户。");
        string headline = view.IsMorningPlan ? $"**早上好！今天跟进这 {count}**" : $"**{whose}{when}要跟进 {count}**";
        return new Worded($"{when}跟进{view.Items.Count}个客户", Markdown.Text(headline, [.. view.Shown.Select(item => Item(view, item)), More(view), view.Goal is { } goal ? new ChineseTargets(dates).Goal(goal) : null]));
    }

    private static string? More(View.AgendaAnswer view) =>
        view.Items.Count > view.Shown.Count ? $"还有 {view.Items.Count - view.Shown.Count} 个没那么急的，问“今天要跟进谁”看全部" : null;

    /// <summary>约好15:00：看样册, 上次没跟进（9月10日）, 还剩1天掉公海.</summary>
    public string Why(AgendaItem item)
    {
        string what = item.What is { Length: > 0 } words ? "：" + words : "";
        string reason = item.Why switch
        {
            AgendaReason.Planned => "提醒" + what,
            AgendaReason.NextStep => "上次约好的" + what,
            AgendaReason.Overdue => $"原定{dates.Day(item.On)}，还没联系" + what,
            AgendaReason.NearPool => "",
            AgendaReason.Rhythm => $"{item.Customer.Tier}类客户，该联系了",
            AgendaReason.Greeting => $"C类客户，送个{ChineseDealWords.Of(item.Festival!.Value)}问候",
            AgendaReason.Stuck => $"商机停在同一阶段太久了（{dates.Day(item.Customer.Deals.Open!.StageSince)}起）",
        };
        string pool = item.DaysLeft is { } days ? Left(days) : "";
        string complaint = item.Customer.Complaints.NewestOpen is { } open ? $"⚠️ 有未处理的投诉（{ChineseDealWords.Of(open.About)}）" : "";
        return string.Join('，', ((string[])[reason, pool, complaint]).Where(part => part.Length > 0));
    }

    private static string Hint(PoolRisk risk) => $"联系后告诉我一声，比如“给{Markdown.Plain(risk.Customer.Name)}打了电话”，就算跟进了";

    private static string Left(int days) => days == 0 ? "今天不联系就掉公海" : $"还剩{days}天掉公海";

    private string Risk(View.PoolRiskAnswer view, PoolRisk risk)
    {
        string tier = risk.Customer.Tier is { } letter ? $"（{letter}类）" : "";
        string owner = view.Subject.Member is null ? Markdown.Plain(risk.Owner.Name) + "，" : "";
        string left = risk.DaysLeft == 0 ? "**今天是最后一天**" : $"还剩 **{risk.DaysLeft}** 天，最晚{dates.DayOfWeek(risk.LastSafeDay)}";
        string contact = risk.Customer.LastContact is { } last ? $"，上次联系 {dates.Day(last)}" : "，还没联系过";
        string rule = risk.Rule is FallRule.NoOrder ? "，一直没有订单，签单才能留住" : "";
        return $"**{Markdown.Plain(risk.Customer.Name)}**{tier} {owner}{left}{rule}{contact}";
    }

    private string? Pool(View.CustomerAnswer view)
    {
        string day = view.LastSafeDay is { } last ? dates.DayOfWeek(last) : "";
        if (day.Length > 0) return view.Rule is FallRule.NoOrder ? $"一直没有订单，最晚{day}要签单，不然会掉公海" : $"最晚{day}要再跟进，不然会掉公海";
        return view.ProtectedBy is { } protection ? "不会掉公海：" + Safe(protection) : null;
    }

    private string Safe(Protection protection)
    {
        string until = protection.Until is { } last ? $"，到{dates.DayOfWeek(last)}为止" : "";
        string order = protection.Order is { } signed ? $"订单 {signed.Number}（{dates.Day(signed.On)}签的 {ChineseAmounts.Of(signed.Amount)}）" : "订单";
        return protection.Kind switch
        {
            ProtectionKind.OpenOrder => order + (protection.Order is { } open ? $"还有 {ChineseAmounts.Of(open.Outstanding)} 未回" : "没收齐款"),
            ProtectionKind.LateStage => "进展已到定金或之后",
            ProtectionKind.OpenComplaint => "有没处理完的投诉" + until,
            ProtectionKind.Locked => "经理锁定" + until,
            ProtectionKind.RecentOrder => $"近期有{order}" + until,
            ProtectionKind.OwnerOnLeave => "负责人在休假" + until,
            ProtectionKind.HandedOver => "刚交接过来" + until,
            ProtectionKind.PlannedContact => "约好了跟进" + until,
        };
    }

    private static string Holidays(int year) => $"{year}年的放假安排还没有，期限只按周末算";

    private string History(HistoryItem item) =>
        $"{dates.Day(item.On)} {Markdown.Plain(ChineseHappenings.Of(item.What))}" + (item.By is { } by ? $"（{Markdown.Plain(by)}）" : "");

    private string Item(View.AgendaAnswer view, AgendaItem item)
    {
        string day = view.Days.Days > 1 ? dates.DayOfWeek(item.On) : "";
        string time = item.At is { } at ? at.ToString("HH:mm", null) + " " : "";
        return $"{day}{time}**{Markdown.Plain(item.Customer.Name)}** {Markdown.Plain(Why(item))}";
    }
}
