using SalesBot.Core.PublicPool;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Customers: who is at risk, how one stands, whom to contact.</summary>
internal sealed class EnglishCustomers(EnglishDates dates)
{
    private const int HistoryShown = 5;
    private const int RisksShown = 30;

    public Worded PoolRisk(View.PoolRiskAnswer view)
    {
        string within = Days(view.Within);
        string whose = EnglishSubjects.Of(view.Subject);
        if (view.Risks.Count == 0) return new Worded("No customer at risk", $"{whose}{(whose.Length == 0 ? "No" : "no")} customer goes back to the pool within {within} 👍");
        string count = Customers(view.Risks.Count);
        string headline = view.IsWarning ? $"**⚠️ {count} about to fall into the pool: contact them first**" : $"**{whose}{count} may fall into the pool within {within}**";
        return new Worded($"{count} at risk", Markdown.Text(
            headline,
            [
                .. view.Risks.Take(RisksShown).Select(risk => Risk(view, risk)),
                view.Risks.Count > RisksShown ? $"… and {view.Risks.Count - RisksShown} more" : null,
                view.UnknownHolidays is { } year ? Holidays(year) : null,
                view.Subject.IsReader ? Hint(view.Risks[0]) : null,
            ]));
    }

    public Worded Customer(View.CustomerAnswer view)
    {
        string owner = view.Owner is { } name ? $"owned by {Markdown.Plain(name)}" : "in the public pool";
        string headline = $"**{Markdown.Plain(view.Customer)}** · " + (view.Tier is { } tier ? $"tier {tier}, " : "") + owner;
        return new Worded(view.Customer, Markdown.Text(
            headline,
            [
                .. EnglishPortrait.Lines(view, dates),
                view.Signed.IsZero ? null : $"Signed {Typeset.Separated(view.Signed)}, collected {Typeset.Separated(view.Collected)}, outstanding **{Typeset.Separated(view.Outstanding)}**",
                view.Credit is { } credit ? $"Credit {Typeset.Separated(credit)}, taken for the next order" : null,
                view.LastContact is { } last ? $"Last contact: {dates.Day(last)}" : "No contact recorded yet",
                view.Phone is { } phone ? $"Phone: {Markdown.Plain(phone)}" : null,
                Pool(view),
                view.UnknownHolidays is { } year ? Holidays(year) : null,
                .. view.History.Take(HistoryShown).Select(History),
            ]));
    }

    public Worded Agenda(View.AgendaAnswer view)
    {
        string when = dates.Named(view.Days);
        if (view.Items.Count == 0) return new Worded("Nothing planned", $"No customers to contact {when}.");
        string count = Customers(view.Items.Count);
        string headline = view.IsMorningPlan ? $"**Good morning! {count} for today**" : $"**{count} to contact {when}**";
        return new Worded($"{count} to contact {when}", Markdown.Text(headline, [.. view.Shown.Select(item => Item(view, item)), More(view), view.Goal is { } goal ? new EnglishTargets(dates).Goal(goal) : null]));
    }

    private static string? More(View.AgendaAnswer view) =>
        view.Items.Count > view.Shown.Count ? $"{view.Items.Count - view.Shown.Count} more that can wait; ask “what's on my plate today” for all" : null;

    /// <summary>reminder: send samples, agreed last time, was planned for 10 Sep, 1 day left before the pool.</summary>
    public string Why(AgendaItem item)
    {
        string what = item.What is { Length: > 0 } words ? ": " + words : "";
        string reason = item.Why switch
        {
            AgendaReason.Planned => "reminder" + what,
            AgendaReason.NextStep => "agreed last time" + what,
            AgendaReason.Overdue => $"was planned for {dates.Day(item.On)}" + what,
            AgendaReason.NearPool => "",
            AgendaReason.Rhythm => $"tier {item.Customer.Tier}, time to be in touch",
            AgendaReason.Greeting => $"tier C, send {EnglishDealWords.Of(item.Festival!.Value)} greetings",
            AgendaReason.Stuck => $"deal stuck in one stage since {dates.Day(item.Customer.Deals.Open!.StageSince)}",
        };
        string pool = item.DaysLeft is { } days ? Left(days) : "";
        string complaint = item.Customer.Complaints.NewestOpen is { } open ? $"⚠️ open complaint ({EnglishDealWords.Of(open.About)})" : "";
        return string.Join(", ", ((string[])[reason, pool, complaint]).Where(part => part.Length > 0));
    }

    private static string Hint(PoolRisk risk) => $"Tell me when you have been in touch, e.g. “called {Markdown.Plain(risk.Customer.Name)}”, and the clock starts anew";

    private static string Left(int days) => days == 0 ? "last day before the pool" : $"{Days(days)} left before the pool";

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string Customers(int count) => count == 1 ? "1 customer" : $"{count} customers";

    private string Risk(View.PoolRiskAnswer view, PoolRisk risk)
    {
        string tier = risk.Customer.Tier is { } letter ? $" (tier {letter})" : "";
        string owner = view.Subject.Member is null ? Markdown.Plain(risk.Owner.Name) + ", " : "";
        string left = risk.DaysLeft == 0 ? "**today is the last day**" : $"**{Days(risk.DaysLeft)}** left, until {dates.DayOfWeek(risk.LastSafeDay)}";
        string contact = risk.Customer.LastContact is { } last ? $", last contact {dates.Day(last)}" : ", never contacted";
        string rule = risk.Rule is FallRule.NoOrder ? ", no order so far: only a deal keeps it" : "";
        return $"**{Markdown.Plain(risk.Customer.Name)}**{tier}: {owner}{left}{rule}{contact}";
    }

    private string? Pool(View.CustomerAnswer view)
    {
        string day = view.LastSafeDay is { } last ? dates.DayOfWeek(last) : "";
        if (day.Length > 0) return view.Rule is FallRule.NoOrder ? $"No order so far: sign one by {day}, or it goes back to the pool" : $"Follow up by {day}, or it goes back to the pool";
        return view.ProtectedBy is { } protection ? "Safe from the pool: " + Safe(protection) : null;
    }

    private string Safe(Protection protection)
    {
        string until = protection.Until is { } last ? $" until {dates.DayOfWeek(last)}" : "";
        string order = protection.Order is { } signed ? $"order {signed.Number} ({Typeset.Separated(signed.Amount)} signed {dates.Short(signed.On)})" : "an order";
        return protection.Kind switch
        {
            ProtectionKind.OpenOrder => order + (protection.Order is { } open ? $", {Typeset.Separated(open.Outstanding)} outstanding" : " is not paid in full"),
            ProtectionKind.LateStage => "the deal is at deposit or later",
            ProtectionKind.OpenComplaint => "a complaint is open, safe" + until,
            ProtectionKind.Locked => "locked by a manager" + until,
            ProtectionKind.RecentOrder => $"recent {order}" + until,
            ProtectionKind.OwnerOnLeave => "its owner is on leave" + until,
            ProtectionKind.HandedOver => "just handed over, safe" + until,
            ProtectionKind.PlannedContact => "a contact is planned, safe" + until,
        };
    }

    private static string Holidays(int year) => $"The holidays of {year} are not known yet; only its weekends were counted";

    private string History(HistoryItem item) =>
        $"{dates.Day(item.On)}: {Markdown.Plain(EnglishHappenings.Of(item.What))}" + (item.By is { } by ? $" ({Markdown.Plain(by)})" : "");

    private string Item(View.AgendaAnswer view, AgendaItem item)
    {
        string day = view.Days.Days > 1 ? dates.DayOfWeek(item.On) + " " : "";
        string time = item.At is { } at ? at.ToString("HH:mm", null) + " " : "";
        return $"{day}{time}**{Markdown.Plain(item.Customer.Name)}**: {Markdown.Plain(Why(item))}";
    }
}
