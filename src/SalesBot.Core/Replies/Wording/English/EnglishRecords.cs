using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>How records are confirmed.</summary>
internal sealed class EnglishRecords(EnglishDates dates) : RecordPhrases
{
    private readonly EnglishProgress _progress = new(dates);
    private readonly EnglishSpending _spending = new(dates);

    public override Worded Visit(View.Visit view)
    {
        string what = EnglishNames.Of(EnglishNames.Of(view.Met), view.Happening);
        string? visits = view.Today is > 0 && view.Met.IsMeeting() && dates.IsToday(view.On) ? $"Visits today: {view.Today}" : null;
        string? deadline = view.PoolDeadline is { } last ? $"Follow up again by {dates.DayOfWeek(last)}, or the customer goes back to the pool" : null;
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}{When(view.On)}",
            [
                view.NextOn is { } next ? $"Next contact {dates.DayOfWeek(next)}; I'll remind you that morning" : null,
                view.Expense is { } expense ? $"Spent {Typeset.Separated(expense)}" : null,
                .. _spending.Lines(view.Spend),
                deadline,
                visits,
                .. EnglishNotes.Of(view.Notes),
            ]));
    }

    public override Worded Deal(View.Deal view)
    {
        string what = EnglishNames.Of("Deal", view.Happening);
        string first = view.IsFirst == true ? ", first order 🎉" : "";
        string with = view.With is { } colleague ? $", {(colleague.Share == Quantities.Ratio.One ? "" : Typeset.Percent(colleague.Share) + " ")}credited to {Markdown.Plain(colleague.Who)}" : "";
        string headline = $"**{what}** · {Markdown.Plain(view.Customer)} **{Typeset.Separated(view.Amount)}**, {Parts(view)}, {EnglishNames.Of(view.Terms)}";
        return new Worded(
            $"{what}: {Typeset.Separated(view.Amount)}",
            Markdown.Text(headline + with + first + When(view.On), [.. _progress.Lines(view.Now, view.Before), view.FromCredit is { } credit ? $"{Typeset.Separated(credit)} paid from the customer's credit" : null, .. EnglishNotes.Of(view.Notes)]));
    }

    public override Worded Payment(View.Payment view)
    {
        string what = EnglishNames.Of("Payment", view.Happening);
        string change = view.Earned is { } now && view.EarnedBefore is { } before ? Typeset.Change(now - before) : "";
        string? earned = view.Earned is { } sum
            ? $"{Whose(view.EarnedBy)} on orders collected in full: **{Typeset.Separated(sum)}**" + (change.Length > 0 ? $" ({change})" : "")
            : null;
        return new Worded($"{what}: {Typeset.Separated(view.Amount)}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} **{Typeset.Separated(view.Amount)}**{When(view.On)}",
            [
                Owed(view),
                view.Parts.Count > 0 ? "Taken for what is due first: " + string.Join("; ", view.Parts.Select(Part)) : null,
                earned,
                view.Quarter is { } quarter ? new EnglishProgress(dates).Next(quarter, view.Next) : null,
                .. EnglishNotes.Of(view.Notes),
            ]));
    }

    private static string? Owed(View.Payment view)
    {
        if (view.Outstanding.IsPositive) return $"Still owed: {Typeset.Separated(view.Outstanding)}";
        return view.HasOrders ? "Nothing is outstanding" : null;
    }

    private string Part(PaidPart part) =>
        $"{Typeset.Separated(part.Received)} of the order of {dates.Short(part.On)} for {Typeset.Separated(part.Owed)}" + (part.Left.IsPositive ? $", {Typeset.Separated(part.Left)} left" : ", paid up");

    private static string Whose(string? other) => other is null ? "Commission" : $"{Markdown.Plain(other)}'s commission";

    public override Worded NewCustomer(View.NewCustomer view)
    {
        string what = view.Happening is Happening.Recorded ? "Customer added" : EnglishNames.Of("Customer", view.Happening);
        string?[] known =
        [
            view.Tier is { } tier ? $"tier {tier}" : null,
            view.Source is { } source ? EnglishNames.Of(source) : null,
            view.Referrer is { } referrer ? $"referred by {referrer}" : null,
            view.Industry,
            view.Contact,
            view.Phone,
        ];
        string about = string.Join(", ", known.OfType<string>().Select(Markdown.Plain));
        string? deadline = view.PoolDeadline is { } last ? $"Follow up by {dates.DayOfWeek(last)}, or it goes back to the pool" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)}" + (about.Length > 0 ? $" ({about})" : ""), [deadline]));
    }

    public override Worded Plan(View.Plan view)
    {
        string what = view.Happening is Happening.Recorded ? "Follow-up planned" : EnglishNames.Of("Follow-up", view.Happening);
        string time = view.At is { } at ? " " + at.ToString("HH:mm", null) : "";
        string todo = view.What is { Length: > 0 } words ? $": {Markdown.Plain(words)}" : "";
        string? reminder = view.Happening is Happening.TakenBack ? null : "I'll remind you";
        return new Worded(what, Markdown.Text($"**{what}** · {dates.DayOfWeek(view.On)}{time}, {Markdown.Plain(view.Customer)}{todo}", [reminder]));
    }

    public override Worded Review(View.Review view)
    {
        string what = view.Happening is Happening.Recorded ? "Review noted" : EnglishNames.Of("Review", view.Happening);
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Answer)}", [view.Happening is Happening.Recorded ? Counted(view) : null]));
    }

    private string Counted(View.Review view)
    {
        string day = dates.IsToday(view.On) ? "" : $", as the review of {dates.DayOfWeek(view.On)}";
        return view.IsLate ? $"Thanks{day}; that day's digest is out, so the next one tells it" : $"Thanks{day}, it counts in today's team digest";
    }

    public override Worded Target(View.Target view) => new EnglishTargets(dates).Of(view);

    private string When(LocalDate on) => dates.IsToday(on) ? "" : $" ({dates.Day(on)})";

    private static string Parts(View.Deal view) => view.Parts is [var only]
        ? Markdown.Plain(only.Name)
        : string.Join(" + ", view.Parts.Select(part => $"{Typeset.Separated(part.Amount)} {Markdown.Plain(part.Name)}"));
}
