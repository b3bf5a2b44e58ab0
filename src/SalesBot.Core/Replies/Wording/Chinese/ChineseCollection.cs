using SalesBot.Core.Collection;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Money that is still out.</summary>
internal sealed class ChineseCollection(ChineseDates dates) : CollectionPhrases
{
    private const int OrdersShown = 30;

    private static readonly (AgeBucket Age, string Name)[] Ages =
    [
        (AgeBucket.NotDue, "未到期"), (AgeBucket.UpTo30, "逾期1–30天"), (AgeBucket.UpTo60, "逾期31–60天"), (AgeBucket.UpTo90, "逾期61–90天"), (AgeBucket.Over90, "逾期90天以上"),
    ];

    public override Worded Receivables(View.ReceivablesAnswer view)
    {
        IEnumerable<string> credits = view.Credits.Select(credit => $"{Markdown.Plain(credit.Customer)}多付了 {ChineseAmounts.Of(credit.Amount)}，留着抵下一单");
        if (view.Lines.Count == 0) return new Worded("没有未回的款", Markdown.Text($"{Whose(view)}没有未回的款 👍", credits));
        string overdue = view.Owed.Overdue.IsPositive ? $"，其中 **{ChineseAmounts.Of(view.Owed.Overdue)}** 已逾期" : "，都还没到期";
        return new Worded("未回的款", Markdown.Text(
            $"**{Whose(view)}还有 {ChineseAmounts.Of(view.Owed.Outstanding)} 未回**{overdue}",
            [
                view.Owed.Overdue.IsPositive ? string.Join(" · ", Ages.Where(one => view.Owed.Aged(one.Age).IsPositive).Select(one => $"{one.Name} {ChineseAmounts.Of(view.Owed.Aged(one.Age))}")) : null,
                .. view.Lines.Take(OrdersShown).Select(Line),
                view.Lines.Count > OrdersShown ? $"……还有 {view.Lines.Count - OrdersShown} 单" : null,
                .. credits,
            ]));
    }

    public override Worded Reminder(View.CollectionReminder view)
    {
        string whose = view.Who is { } who ? $"{Markdown.Plain(who)}的客户 " : "";
        string loss = view.Deadline.Loss switch
        {
            CollectionLoss.Commission => $"扣这单的 {Typeset.Percent(view.Deadline.Rate!.Value)} 提成",
            CollectionLoss.Budget => "取消下个季度的招待费",
        };
        string when = view.Days == 1 ? $"今天是最后一天，明天起就要{loss}" : $"再过 **{view.Days}** 天就要{loss}，最晚{dates.DayOfWeek(view.Deadline.LastDay)}收齐";
        return new Worded("催款提醒", Markdown.Text(
            $"⏰ {whose}**{Markdown.Plain(view.Customer)}** 还有 **{ChineseAmounts.Of(view.Outstanding)}** 未回",
            [when, $"{dates.Day(view.Order.On)}签的 {ChineseAmounts.Of(view.Order.Amount)} 那单，{dates.Day(view.DueOn)}到期"]));
    }

    private string Line(ReceivableLine line)
    {
        string who = line.Who is { } name ? $"（{Markdown.Plain(name)}）" : "";
        string part = line.Owed.Outstanding == line.Owed.Order.Owed ? "" : $" / {ChineseAmounts.Of(line.Owed.Order.Owed)}";
        string overdue = line.Owed.IsOverdue ? $"，逾期 **{line.Owed.DaysOverdue}** 天" : "";
        string loss = line.LossIn switch { null => "", 1 => "，今天不收齐就有损失", { } days => $"，{days} 天后超期" };
        return $"**{Markdown.Plain(line.Customer)}**{who} {ChineseAmounts.Of(line.Owed.Outstanding)}{part}，{dates.Day(line.Owed.DueOn)}到期{overdue}{loss}";
    }

    private static string Whose(View.ReceivablesAnswer view) =>
        view.Customer is { } customer ? Markdown.Plain(customer) + " " : ChineseSubjects.Of(view.Subject);
}
