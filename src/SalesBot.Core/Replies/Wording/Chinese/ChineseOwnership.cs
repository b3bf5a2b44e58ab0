using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Whose customers are.</summary>
internal sealed class ChineseOwnership(ChineseDates dates) : OwnershipPhrases
{
    private const int HistoryShown = 5;
    private const int PoolShown = 10;
    private const int PacksShown = 20;
    private const int OrdersShown = 5;

    private readonly ChineseHandover _handover = new(dates);
    private readonly ChineseBars _bars = new(dates);

    public override Worded Claim(View.Claim view)
    {
        if (view.Happening is Happening.TakenBack) return new Worded("已撤销领取", $"**已撤销领取** · {Markdown.Plain(view.Customer)}回到公海，今天的领取名额也退回");
        string what = view.Happening is Happening.Recorded ? "已领取" : "已更正领取";
        string tier = view.Tier is { } letter ? $"（{letter}类）" : "";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}{tier}，现在归你跟进 💪",
            [
                view.PoolDeadline is { } last ? $"最晚{dates.DayOfWeek(last)}要跟进一次，不然又会掉公海" : null,
                Reach(view),
                view.Left is { } left ? Left(left) : null,
                .. Known(view.Pack),
                .. view.History.Take(HistoryShown).Select(History),
                $"今天还能领取 {view.ClaimsLeft} 个",
            ]));
    }

    public override Worded Release(View.Release view)
    {
        if (view.Happening is Happening.TakenBack) return new Worded("已撤销放回", $"**已撤销放回** · {Markdown.Plain(view.Customer)}回到原来的负责人名下");
        string what = view.Happening is Happening.Recorded ? "已放回公海" : "已更正放回公海";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}（{Markdown.Plain(view.Reason)}）",
            [ClaimedFrom(view) + (view.BackOn is { } day ? $"；原来的负责人{dates.DayOfWeek(day)}起才能再领" : "")]));
    }

    public override Worded Transfer(View.Transfer view)
    {
        string customers = view.Customers.Count == 1 ? Markdown.Plain(view.Customers[0]) : $"{view.Customers.Count} 个客户";
        string to = Markdown.Plain(view.To);
        if (view.Happening is Happening.TakenBack)
        {
            string back = view.From is { } owner ? $"还归{Markdown.Plain(owner)}" : "回到公海";
            return new Worded("已撤销转交", $"**已撤销转交** · {customers}{back}");
        }

        string what = view.Happening is Happening.Recorded ? "已转交" : "已更正转交";
        string from = view.From is { } giver ? $"，从{Markdown.Plain(giver)}转给" : "，从公海分给";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {customers}{from} **{to}**",
            [
                view.From is null ? null : $"交接资料已发给{to}；进展和历史都保留，已签订单的{(view.Orders.Count > 0 ? "业绩" : "提成")}仍归签单人",
                view.Orders.Count == 0 ? null : $"没收齐的订单 {string.Join("、", view.Orders.Take(OrdersShown))}{(view.Orders.Count > OrdersShown ? $" 等 {view.Orders.Count} 单" : "")}：催款和提成都转给{to}",
                .. ChineseNotes.Of(view.Notes),
                .. view.Customers.Count > 1 ? view.Customers.Take(PacksShown).Select(Markdown.Plain) : [],
            ]));
    }

    public override Worded HandoverReceipt(View.HandoverReceipt view)
    {
        string customers = view.Customers.Count == 1 ? Markdown.Plain(view.Customers[0]) : $"{view.Customers.Count} 个客户";
        if (view.Happening is Happening.TakenBack) return new Worded("已撤销签收", $"**已撤销签收** · {customers}");
        return new Worded("已签收", Markdown.Text($"**已签收** · {customers}", [view.GraceUntil is { } day ? $"到{dates.DayOfWeek(day)}为止不会掉公海，慢慢熟悉" : null]));
    }

    public override Worded CustomerLock(View.CustomerLock view)
    {
        string customer = Markdown.Plain(view.Customer);
        if (view.Happening is Happening.TakenBack) return new Worded("已取消锁定", $"**已取消锁定** · {customer}");
        if (view.IsLifted) return new Worded("已解锁", $"**已解锁** · {customer}，公海期限从现在重新计时");
        return new Worded("已锁定", $"**已锁定** · {customer}到{dates.DayOfWeek(view.Until)}为止不会掉公海，之后重新计时");
    }

    public override Worded Leave(View.Leave view)
    {
        string who = Markdown.Plain(view.Who);
        string days = dates.Span(view.Period);
        if (view.Happening is Happening.TakenBack) return new Worded("已撤销请假", $"**已撤销请假** · {who}，{days}");
        string? customers = view.Customers > 0 ? $"名下 {view.Customers} 个客户这几天不计时，期限顺延" : null;
        return new Worded("已登记请假", Markdown.Text($"**已登记请假** · {who}，{days}", ["期间不催复盘、不发提醒", customers]));
    }

    public override Worded Handover(View.Handover view)
    {
        string customers = view.Packs.Count == 1 ? Markdown.Plain(view.Packs[0].Customer.Name) : $"{view.Packs.Count} 个客户";
        string from = (view.From is { } giver ? $"{Markdown.Plain(giver)}把" : "公海里的") + (view.Packs.Count > 1 ? " " : "");
        string headline = $"**🤝 {from}{customers}交给你了**";
        IEnumerable<string> items = view.Packs.Count == 1
            ? _handover.PartsOf(view.Packs[0]).Select(part => $"{ChineseHandover.NameOf(part.Part)}：{Markdown.Plain(part.Text)}")
            : view.Packs.Take(PacksShown).Select(_handover.Line);
        string? more = view.Packs.Count > PacksShown ? $"……还有 {view.Packs.Count - PacksShown} 个，问“某某什么情况”就能看" : null;
        string? receipt = view.GraceDays > 0 ? $"看过后点“收到”或回一声“好的”，从那天起 {view.GraceDays} 天不会掉公海" : null;
        return new Worded("客户交接", Markdown.Text(headline, [.. items, more, receipt]));
    }

    public override Worded Pool(View.PoolAnswer view)
    {
        if (view.Count == 0) return new Worded("公海是空的", "公海里现在没有客户。");
        string? more = view.Count > PoolShown ? $"……一共 {view.Count} 个，想看哪个直接问“某某什么情况”" : null;
        return new Worded($"公海有{view.Count}个客户", Markdown.Text(
            $"**公海里有 {view.Count} 个客户**，{(view.IsGiving ? "要分给谁就说“把某某转给”和同事的名字" : "想跟哪个就说“领取某某”")}", [.. view.Lines.Take(PoolShown).Select(Line), more]));
    }

    public override Worded Barred(View.Barred view) => new("没有办成", _bars.Of(view));

    public override Worded ThinContacts(View.ThinContacts view) => new("跟进内容偏空", Markdown.Text(
        $"**今天有 {view.Lines.Count} 条跟进内容偏空**，记录照样算数，供你留意",
        view.Lines.GroupBy(line => line.Who).Select(lines =>
            $"{Markdown.Plain(lines.Key)}：" + string.Join("、", lines.Select(line => $"{Markdown.Plain(line.Customer)}（{Thin(line.Why)}）")))));

    public override string Thin(ThinReason why) => why switch
    {
        ThinReason.Repeated => "内容和上次一样",
        ThinReason.Empty => "没写内容",
        ThinReason.Short => "只写了几个字",
        ThinReason.Unanswered => "连发三条没回音",
    };

    public override IEnumerable<(string Part, string Text)> PartsOf(HandoverPack pack) => _handover.PartsOf(pack);

    /// <summary>What a claimant must know beside the contacts, which the history tells.</summary>
    private IEnumerable<string> Known(HandoverPack? pack) => pack is null ? [] : _handover.PartsOf(pack with { People = [], Learned = [] })
        .Where(part => part.Part is not ("rhythm" or "promises" or "next_date"))
        .Select(part => $"{ChineseHandover.NameOf(part.Part)}：{Markdown.Plain(part.Text)}");

    private string ClaimedFrom(View.Release view)
    {
        string who = view.TeamOnly is { } team ? Markdown.Plain(team) + "的同事" : "同事";
        return view.OpenFrom is { } moment ? $"{who}{dates.Day(moment.Date)}{moment.TimeOfDay.ToString("HH:mm", null)}以后能领取" : $"{who}现在就能领取";
    }

    private static string? Reach(View.Claim view)
    {
        string[] known = [.. new[] { view.Contact, view.Phone }.OfType<string>().Select(Markdown.Plain)];
        return known.Length > 0 ? "联系人：" + string.Join(' ', known) : null;
    }

    private string Left(LeftOwner left)
    {
        string owner = Markdown.Plain(left.Owner);
        if (left.Fell is { } rule) return $"原来是{owner}的客户，{dates.Day(left.On)}因{(rule is FallRule.NoOrder ? "一直没有订单" : "超期没跟进")}掉进公海";
        return $"{owner}{dates.Day(left.On)}放回公海" + (left.Reason is { } reason ? $"，原因：{Markdown.Plain(reason)}" : "");
    }

    private string History(HistoryItem item) =>
        $"{dates.Day(item.On)} {Markdown.Plain(ChineseHappenings.Of(item.What))}" + (item.By is { } by ? $"（{Markdown.Plain(by)}）" : "");

    private string Line(PoolLine line)
    {
        string tier = line.Tier is { } letter ? $"（{letter}类）" : "";
        string owner = line.LastOwner is { } name ? $"，原来归{Markdown.Plain(name)}" : "";
        string since = line.Since is { } day ? $" {dates.Day(day)}进公海" : "";
        return $"**{Markdown.Plain(line.Customer)}**{tier}{since}{owner}" + (line.Bought ? "，下过单" : "");
    }
}
