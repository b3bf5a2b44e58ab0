using SalesBot.Core.Personas;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What is learnt about customers, and from them.</summary>
internal sealed class ChineseKnowing(ChineseDates dates) : KnowingPhrases
{
    private const int CasesShown = 5;

    private const int StoryShown = 120;

    public override string SomeCustomer => "某客户";

    public override Worded TierChange(View.TierChange view)
    {
        string what = ChineseNames.Of(view.Happening) + "分层";
        string rhythm = $"按{view.Tier}类的节奏，每{Cadence.DaysOf(view.Tier)}天提醒你联系一次";
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)} → **{view.Tier}类**", [view.Happening is Happening.Recorded ? rhythm : null]));
    }

    public override Worded ContactChange(View.ContactChange view)
    {
        string what = ChineseNames.Of(view.Happening) + "联系方式";
        string known = string.Join(' ', new[] { view.Contact, view.Phone }.OfType<string>().Select(Markdown.Plain));
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)}" + (known.Length > 0 ? $"：{known}" : "")));
    }

    public override Worded Learnt(View.Learnt view)
    {
        string what = ChineseNames.Of(view.Happening) + ChineseDealWords.Of(view.Aspect);
        string? next = view.Missing is { } aspect ? ChineseDealWords.Question(aspect) : "画像齐了，方案可以量身定做";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}：{Markdown.Plain(view.Note)}",
            [$"客户画像 {view.Known}/{PersonaCard.Parts}", view.Happening is Happening.Recorded ? next : null, .. ChineseNotes.Of(view.Notes)]));
    }

    public override Worded Complaint(View.ComplaintStep view)
    {
        bool isNew = view.About is not null;
        string what = ChineseNames.Of(view.Happening) + (isNew ? "投诉" : "投诉处理");
        string about = view.About is { } subject ? $"（{ChineseDealWords.Of(subject)}）" : "";
        string? protection = view.ProtectedUntil is { } day && isNew ? $"处理好之前不会掉公海，最晚到{dates.Day(day)}" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)}{about}", [Cost(view), .. new ChineseMoney(dates).Pay(view.Look, view.LookBefore), Goods(view.Goods), protection, view.Happening is Happening.Recorded && isNew ? "下次拜访和报价前会提醒你；处理好了说一声" : null, .. ChineseNotes.Of(view.Notes)]));
    }

    public override Worded Case(View.NewCase view)
    {
        string what = view.Happening is Happening.Recorded ? "案例已入库" : ChineseNames.Of(view.Happening) + "案例";
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Title)}", [view.HidesName && view.Customer is not null ? "别人看到时会隐去客户名" : null, view.Happening is Happening.Recorded ? "同事问到类似的行业或痛点时会看到，谢谢分享 👏" : null]));
    }

    public override Worded Cases(View.CasesAnswer view) => view.Cases.Count == 0
        ? new Worded("没有找到案例", "案例库里还没有相关的故事。有的话说“分享案例：…”就能加进来。")
        : new Worded($"{view.Cases.Count}个案例", Markdown.Text($"**找到 {view.Cases.Count} 个案例**", view.Cases.Take(CasesShown).Select(Line)));

    private static string? Goods(ComplainedGoods? goods) =>
        goods is null ? null : $"⚠️ {Markdown.Plain(goods.Category)}近一年 {goods.Orders} 单里有 {goods.Complained} 单因货品被投诉（{Typeset.Percent(goods.Share)}），该查查原因了";

    private static string? Cost(View.ComplaintStep view)
    {
        if (view.Cost is not { } cost) return null;
        string profit = view.OrderProfit is { } left ? $"，订单利润剩 {ChineseAmounts.Of(left)}" : "";
        return $"损失 {ChineseAmounts.Of(cost)}{profit}";
    }

    private string Line(CaseLine one)
    {
        string story = one.TextFor(SomeCustomer);
        return $"{Markdown.Plain(story.Length <= StoryShown ? story : story[..StoryShown] + "…")}（{Markdown.Plain(one.By)}，{dates.Day(one.On)}）";
    }
}
