using SalesBot.Core.PublicPool;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Customers: who is at risk, how one stands, whom to contact.</summary>
internal sealed class EnglishCustomers(EnglishDates dates)
{
    private const int HistoryShown = 5;

    public Worded PoolRisk(View.PoolRiskAnswer view)
    {
        string within = Days(view.Within);
        if (view.Risks.Count == 0) return new Worded("No customer at risk", $"No customer goes back to the pool within {within} 👍");
        string count = Customers(view.Risks.Count);
        string headline = view.IsWarning ? $"**⚠️ {count} about to fall into the pool: contact them first**" : $"**{count} may fall into the pool within {within}**";
        return new Worded($"{count} at risk", Markdown.Text(
            headline,
            [.. view.Risks.Select(risk => Risk(view, risk)), view.Subject.IsReader ? Hint(view.Risks[0]) : null]));
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
                view.LastContact is { } last ? $"Last contact: {dates.Day(last)}" : "No contact recorded yet",
                Pool(view),
                .. view.History.Take(HistoryShown).Select(History),
            ]));
    }

    public Worded Agenda(View.AgendaAnswer view)
    {
        string when = dates.Named(view.Days);
        if (view.Items.Count == 0) return new Worded("Nothing planned", $"No customers to contact {when}.");
        string count = Customers(view.Items.Count);
        string headline = view.IsMorningPlan ? $"**Good morning! {count} for today**" : $"**{count} to contact {when}**";
        return new Worded($"{count} to contact {when}", Markdown.Text(headline, view.Items.Select(item => Item(view, item))));
    }

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
        return $"**{Markdown.Plain(risk.Customer.Name)}**{tier}: {owner}{left}{contact}";
    }

    private string? Pool(View.CustomerAnswer view)
    {
        if (view.LastSafeDay is { } last) return $"Follow up by {dates.DayOfWeek(last)}, or it goes back to the pool";
        return view.ProtectedBy is { } kind ? Safe(kind) : null;
    }

    private static string Safe(ProtectionKind kind) => kind switch
    {
        ProtectionKind.OpenOrder => "Safe from the pool while an order is not paid in full",
        ProtectionKind.LateStage => "Safe from the pool: the deal is at deposit or later",
        ProtectionKind.RecentOrder => "Safe from the pool for now: it ordered recently",
        ProtectionKind.OwnerOnLeave => "Safe from the pool while its owner is on leave",
    };

    private string History(HistoryItem item) =>
        $"{dates.Day(item.On)}: {Markdown.Plain(EnglishHappenings.Of(item.What))}" + (item.By is { } by ? $" ({Markdown.Plain(by)})" : "");

    private string Item(View.AgendaAnswer view, AgendaItem item)
    {
        string day = view.Days.Days > 1 ? dates.DayOfWeek(item.On) + " " : "";
        string time = item.At is { } at ? at.ToString("HH:mm", null) + " " : "";
        return $"{day}{time}**{Markdown.Plain(item.Customer.Name)}**: {Markdown.Plain(Why(item))}";
    }
}
