using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>How records are confirmed.</summary>
internal sealed class ChineseRecords(ChineseDates dates) : RecordPhrases
{
    private readonly ChineseProgress _progress = new(dates);
    private readonly ChineseSpending _spending = new(dates);

    public override Worded Visit(View.Visit view)
    {
        string what = ChineseNames.Of(view.Happening) + ChineseNames.Of(view.Met);
        string? visits = view.Today is > 0 && view.Met.IsMeeting() && dates.IsToday(view.On) ? $"今天第{view.Today}次拜访" : null;
        string? deadline = view.PoolDeadline is { } last ? $"下次跟进不要晚于{dates.DayOfWeek(last)}，过了会掉进公海" : null;
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}{When(view.On)}",
            [
                view.NextOn is { } next ? $"下次联系：{dates.DayOfWeek(next)}，当天早上提醒你" : null,
                view.Expense is { } expense ? $"招待费 {Typeset.Separated(expense)}" : null,
                .. _spending.Lines(view.Spend),
                deadline,
                visits,
                .. ChineseNotes.Of(view.Notes),
            ]));
    }

    public override Worded Deal(View.Deal view)
    {
        string what = ChineseNames.Of(view.Happening) + "签单";
        string first = view.IsFirst == true ? "，首单 🎉" : "";
        string with = view.With is { } colleague ? Credited(colleague) : "";
        string headline = $"**{what}** · {Markdown.Plain(view.Customer)} **{ChineseAmounts.Of(view.Amount)}**，{Parts(view)}，{ChineseNames.Of(view.Terms)}";
        return new Worded(
            $"{what} {ChineseAmounts.Of(view.Amount)}",
            Markdown.Text(headline + with + first + When(view.On), [.. _progress.Lines(view.Now, view.Before), view.FromCredit is { } credit ? $"客户余额已抵 {ChineseAmounts.Of(credit)}" : null, .. ChineseNotes.Of(view.Notes)]));
    }

    private static string Credited(CreditPart colleague) => colleague.Share == Quantities.Ratio.One
        ? $"，业绩归{Markdown.Plain(colleague.Who)}"
        : $"，{Markdown.Plain(colleague.Who)}分{Typeset.Percent(colleague.Share)}";

    public override Worded Payment(View.Payment view)
    {
        string what = ChineseNames.Of(view.Happening) + "回款";
        string change = view.Earned is { } now && view.EarnedBefore is { } before ? Typeset.Change(now - before) : "";
        string? earned = view.Earned is { } sum ? $"{Whose(view.EarnedBy)}已收齐订单的提成 **{Typeset.Separated(sum)}**" + (change.Length > 0 ? $"（{change}）" : "") : null;
        return new Worded($"{what} {ChineseAmounts.Of(view.Amount)}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} **{ChineseAmounts.Of(view.Amount)}**{When(view.On)}",
            [
                Owed(view),
                view.Parts.Count > 0 ? "先抵最早到期的：" + string.Join("；", view.Parts.Select(Part)) : null,
                earned,
                view.Quarter is { } quarter ? new ChineseProgress(dates).Next(quarter, view.Next) : null,
                .. ChineseNotes.Of(view.Notes),
            ]));
    }

    private static string? Owed(View.Payment view)
    {
        if (view.Outstanding.IsPositive) return $"还有 {ChineseAmounts.Of(view.Outstanding)} 未回";
        return view.HasOrders ? "货款已全部结清" : null;
    }

    private string Part(PaidPart part) =>
        $"{dates.Day(part.On)}签的 {ChineseAmounts.Of(part.Owed)} 那单 {ChineseAmounts.Of(part.Received)}" + (part.Left.IsPositive ? $"，还差 {ChineseAmounts.Of(part.Left)}" : "，收齐了");

    private static string Whose(string? other) => other is null ? "" : Markdown.Plain(other);

    public override Worded NewCustomer(View.NewCustomer view)
    {
        string what = view.Happening is Happening.Recorded ? "已新增客户" : ChineseNames.Of(view.Happening) + "客户";
        string?[] known =
        [
            view.Tier is { } tier ? $"{tier}类" : null,
            view.Source is { } source ? ChineseNames.Of(source) : null,
            view.Referrer is { } referrer ? $"{referrer}介绍" : null,
            view.Industry,
            view.Contact,
            view.Phone,
        ];
        string about = string.Join('，', known.OfType<string>().Select(Markdown.Plain));
        string? deadline = view.PoolDeadline is { } last ? $"最晚{dates.DayOfWeek(last)}要跟进，过了会掉进公海" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)}" + (about.Length > 0 ? $"（{about}）" : ""), [deadline]));
    }

    public override Worded Plan(View.Plan view)
    {
        string what = view.Happening is Happening.Recorded ? "已安排跟进" : ChineseNames.Of(view.Happening) + "跟进安排";
        string time = view.At is { } at ? at.ToString("HH:mm", null) : "";
        string todo = view.What is { Length: > 0 } words ? $"：{Markdown.Plain(words)}" : "";
        string? reminder = view.Happening is Happening.TakenBack ? null : "到时候提醒你";
        return new Worded(what, Markdown.Text($"**{what}** · {dates.DayOfWeek(view.On)}{time} {Markdown.Plain(view.Customer)}{todo}", [reminder]));
    }

    public override Worded Review(View.Review view)
    {
        string what = view.Happening is Happening.Recorded ? "已收到复盘" : ChineseNames.Of(view.Happening) + "复盘";
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Answer)}", [view.Happening is Happening.Recorded ? Counted(view) : null]));
    }

    private string Counted(View.Review view)
    {
        string day = dates.IsToday(view.On) ? "" : $"，算作{dates.DayOfWeek(view.On)}的复盘";
        return view.IsLate ? $"谢谢{day}；那天的日报已经发出，会写进下一份日报" : $"谢谢{day}，会计入今天的团队日报";
    }

    public override Worded Target(View.Target view) => new ChineseTargets(dates).Of(view);

    private string When(NodaTime.LocalDate on) => dates.IsToday(on) ? "" : $"（{dates.Day(on)}）";

    private static string Parts(View.Deal view) => view.Parts is [var only]
        ? Markdown.Plain(only.Name)
        : string.Join(" + ", view.Parts.Select(part => Markdown.Plain(part.Name) + ChineseAmounts.Of(part.Amount)));
}
