using SalesBot.Core.Commands;
using SalesBot.Core.Spending;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Money spent to sell.</summary>
internal sealed class ChineseSpending(ChineseDates dates) : SpendingPhrases
{
    private const int CustomersShown = 30;

    public override Worded Spent(View.Spent view)
    {
        string what = ChineseNames.Of(view.Happening) + "招待费";
        string when = dates.IsToday(view.On) ? "" : $"（{dates.Day(view.On)}）";
        string purpose = view.Purpose is { } on ? "，" + NameOf(on) : "";
        return new Worded($"{what} {Typeset.Separated(view.Amount)}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} **{Typeset.Separated(view.Amount)}**{purpose}{when}",
            [.. Lines(view.Look), .. ChineseNotes.Of(view.Notes)]));
    }

    public override Worded Grant(View.BudgetGrant view)
    {
        string what = view.Happening is Happening.Recorded ? "已定招待费" : ChineseNames.Of(view.Happening) + "招待费预算";
        string whose = Markdown.Plain(view.Who ?? (view.Team == TeamName.All.Text ? "全公司" : view.Team!));
        return new Worded(what, Markdown.Text($"**{what}** · {whose} {dates.Named(view.Period)} **{ChineseAmounts.Of(view.Amount)}**", ChineseNotes.Of(view.Notes)));
    }

    public override Worded Answer(View.BudgetAnswer view) => new($"{dates.Named(view.Use.Period)}招待费", Markdown.Text(
        Headline(view),
        [
            Cancelled(view.Use.Cut, view.LateCustomer),
            Purposes(view.Use),
            Effect(view.Use),
            view.Use is { Return: { } times, Profit: { } profit } ? $"这些客户同期订单利润 {Typeset.Separated(profit)}，每花 1 元带来 **{Typeset.Count(times.Value)}** 元" : null,
            view.Use.HasUnknownProfit ? "有订单还不知道利润，那部分先没算" : null,
            view.Attainment is { } attainment ? $"同期完成率 {Typeset.CutPercent(attainment)} {Markdown.Bar(attainment)}" : null,
            .. view.Use.Customers.Take(CustomersShown).Select(Customer),
            view.Use.Customers.Count > CustomersShown ? $"……还有 {view.Use.Customers.Count - CustomersShown} 个" : null,
        ]));

    public override IEnumerable<string?> Lines(SpendLook? look)
    {
        if (look is null) yield break;
        if (look.IsEnough && look.Spent is { } spent)
        {
            string others = look.Others.Count > 0 ? $"，换别家试试：{string.Join('、', look.Others.Select(Markdown.Plain))}" : "";
            yield return $"⚠️ 近{look.Days}天在这家已经花了 **{Typeset.Separated(spent)}**，还没有订单。先停一停{others}";
        }

        string period = dates.Named(look.Budget.Period);
        if (look.Budget is { Cut: { } cut, Over: not null }) yield return $"{period}的招待费已经取消，到{dates.Day(cut.Quarter.Last)}为止，这笔不在预算里";
        else if (look.Budget.Over is { } over) yield return $"⚠️ {period}招待费超出预算 **{Typeset.Separated(over)}**";
        else if (look.Budget.Left is { } left) yield return $"{period}招待费还剩 **{Typeset.Separated(left)}**";
    }

    private string Headline(View.BudgetAnswer view)
    {
        string whose = ChineseSubjects.Of(view.Subject) + dates.Named(view.Use.Period);
        string used = Typeset.Separated(view.Use.Used);
        if (view.Use.Granted is not { } granted) return $"**{whose}招待费用了 {used}**，还没定预算";
        string share = view.Use.UsedShare is { } part ? $"（{Typeset.Percent(part)}）" : "";
        string sums = $"预算 {Typeset.Separated(granted)}，已用 {used}{share}";
        return view.Use.Over is { } over ? $"**{whose}招待费超出 {Typeset.Separated(over)}**，{sums}" : $"**{whose}招待费还剩 {Typeset.Separated(view.Use.Left!.Value)}**，{sums}";
    }

    private string? Cancelled(BudgetCut? cut, string? customer) => cut is null
        ? null
        : $"{Markdown.Plain(customer!)}{dates.Day(cut.Order.On)}签的那单没按期付清（{dates.Day(cut.LateOn)}起逾期），所以取消了 **{Typeset.Separated(cut.Amount)}** 的预算，到{dates.Day(cut.Quarter.Last)}为止";

    private static string? Effect(BudgetUse use)
    {
        if (use.Customers.Count == 0) return null;
        string idle = use.WithoutEffect.IsPositive ? $"；另有 {Typeset.Separated(use.WithoutEffect)}（{Typeset.Percent(use.WithoutEffect / use.Used)}）还没见效" : "";
        if (use is not { PerOrdering: { } each, PerOrderingOwn: { } own }) return $"花在 {use.Customers.Count} 个客户身上，还没有下单的";
        string only = own == each ? "" : $"（只算花在他们身上的是 {Typeset.Separated(own)}）";
        return $"{use.Customers.Count} 个客户里 {use.Ordering} 个下了单，平均每个 {Typeset.Separated(each)}{only}{idle}";
    }

    private static string? Purposes(BudgetUse use) => use.Purposes.All(one => one.Purpose is SpendPurpose.Other)
        ? null
        : "用在：" + string.Join(" · ", use.Purposes.Select(one => $"{NameOf(one.Purpose)} {Typeset.Separated(one.Spent)}"));

    private static string NameOf(SpendPurpose purpose) => purpose switch
    {
        SpendPurpose.Meal => "吃饭",
        SpendPurpose.Drinks => "茶酒",
        SpendPurpose.Gift => "礼品",
        SpendPurpose.Travel => "交通住宿",
        SpendPurpose.Event => "活动",
        SpendPurpose.Other => "其他",
    };

    private static string Customer(HostedCustomer one)
    {
        string profit = one.Profit is { } known ? $"，利润 {Typeset.Separated(known)}" : "";
        string orders = one.HasOrdered ? $"{one.Orders} 单{profit}" : "还没有订单";
        return $"**{Markdown.Plain(one.Customer.Name)}** 花了 {Typeset.Separated(one.Spent)}，{orders}";
    }
}
