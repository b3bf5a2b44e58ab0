using SalesBot.Core.Collection;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Money that is still out.</summary>
internal sealed class EnglishCollection(EnglishDates dates) : CollectionPhrases
{
    private const int OrdersShown = 30;

    private static readonly (AgeBucket Age, string Name)[] Ages =
    [
        (AgeBucket.NotDue, "not due"), (AgeBucket.UpTo30, "1–30 days late"), (AgeBucket.UpTo60, "31–60 days"), (AgeBucket.UpTo90, "61–90 days"), (AgeBucket.Over90, "over 90 days"),
    ];

    public override Worded Receivables(View.ReceivablesAnswer view)
    {
        IEnumerable<string> credits = view.Credits.Select(credit => $"{Markdown.Plain(credit.Customer)} paid {Typeset.Separated(credit.Amount)} too much; kept for the next order");
        if (view.Lines.Count == 0) return new Worded("Nothing outstanding", Markdown.Text($"{Lead(view)}Nothing is outstanding 👍", credits));
        string overdue = view.Owed.Overdue.IsPositive ? $", **{Typeset.Separated(view.Owed.Overdue)}** of it overdue" : ", nothing overdue";
        return new Worded("Outstanding", Markdown.Text(
            $"**{Lead(view)}{Typeset.Separated(view.Owed.Outstanding)} outstanding**{overdue}",
            [
                view.Owed.Overdue.IsPositive ? string.Join(" · ", Ages.Where(one => view.Owed.Aged(one.Age).IsPositive).Select(one => $"{one.Name} {Typeset.Separated(view.Owed.Aged(one.Age))}")) : null,
                .. view.Lines.Take(OrdersShown).Select(Line),
                view.Lines.Count > OrdersShown ? $"… and {view.Lines.Count - OrdersShown} more orders" : null,
                .. credits,
            ]));
    }

    public override Worded Reminder(View.CollectionReminder view)
    {
        string whose = view.Who is { } who ? $"{Markdown.Plain(who)}'s customer " : "";
        string loss = view.Deadline.Loss switch
        {
            CollectionLoss.Commission => $"{Typeset.Percent(view.Deadline.Rate!.Value)} of this order comes off the commission",
            CollectionLoss.Budget => "next quarter's entertainment budget is cancelled",
        };
        string when = view.Days == 1 ? $"Today is the last day: from tomorrow on {loss}" : $"**{view.Days}** days until {loss}; it must be in by {dates.DayOfWeek(view.Deadline.LastDay)}";
        return new Worded("Payment to collect", Markdown.Text(
            $"⏰ {whose}**{Markdown.Plain(view.Customer)}** still owes **{Typeset.Separated(view.Outstanding)}**",
            [when, $"Order of {dates.Short(view.Order.On)} for {Typeset.Separated(view.Order.Amount)}, due {dates.Day(view.DueOn)}"]));
    }

    private string Line(ReceivableLine line)
    {
        string who = line.Who is { } name ? $" ({Markdown.Plain(name)})" : "";
        string part = line.Owed.Outstanding == line.Owed.Order.Owed ? "" : $" of {Typeset.Separated(line.Owed.Order.Owed)}";
        string late = line.Owed.DaysOverdue == 1 ? "**1** day late" : $"**{line.Owed.DaysOverdue}** days late";
        string due = line.Owed.IsOverdue ? $"due {dates.Day(line.Owed.DueOn)}, {late}" : $"due {dates.Day(line.Owed.DueOn)}";
        string loss = line.LossIn switch { null => "", 1 => "; today is the last day before it costs you", { } days => $"; {days} days until it costs you" };
        return $"**{Markdown.Plain(line.Customer)}**{who}: {Typeset.Separated(line.Owed.Outstanding)}{part}, {due}{loss}";
    }

    private static string Lead(View.ReceivablesAnswer view) =>
        view.Customer is { } customer ? Markdown.Plain(customer) + ": " : EnglishSubjects.Of(view.Subject);
}
