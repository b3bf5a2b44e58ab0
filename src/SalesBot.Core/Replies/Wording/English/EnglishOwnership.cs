using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Whose customers are.</summary>
internal sealed class EnglishOwnership(EnglishDates dates) : OwnershipPhrases
{
    private const int HistoryShown = 5;
    private const int PoolShown = 10;
    private const int PacksShown = 20;
    private const int OrdersShown = 5;

    private readonly EnglishHandover _handover = new(dates);
    private readonly EnglishBars _bars = new(dates);

    public override Worded Claim(View.Claim view)
    {
        if (view.Happening is Happening.TakenBack) return new Worded("Claim taken back", $"**Claim taken back** · {Markdown.Plain(view.Customer)} is in the pool again, and the claim does not count for today");
        string what = view.Happening is Happening.Recorded ? "Claimed" : EnglishNames.Of("Claim", view.Happening);
        string tier = view.Tier is { } letter ? $" (tier {letter})" : "";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}{tier} is yours now 💪",
            [
                view.PoolDeadline is { } last ? $"Follow up by {dates.DayOfWeek(last)}, or it goes back to the pool" : null,
                Reach(view),
                view.Left is { } left ? Left(left) : null,
                .. Known(view.Pack),
                .. view.History.Take(HistoryShown).Select(History),
                $"Claims left today: {view.ClaimsLeft}",
            ]));
    }

    public override Worded Release(View.Release view)
    {
        if (view.Happening is Happening.TakenBack) return new Worded("Release taken back", $"**Release taken back** · {Markdown.Plain(view.Customer)} is with its owner again");
        string what = view.Happening is Happening.Recorded ? "Back in the pool" : EnglishNames.Of("Release", view.Happening);
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} ({Markdown.Plain(view.Reason)})",
            [ClaimedFrom(view) + (view.BackOn is { } day ? $", its last owner from {dates.DayOfWeek(day)}" : "")]));
    }

    public override Worded Transfer(View.Transfer view)
    {
        string customers = Customers(view.Customers);
        string to = Markdown.Plain(view.To);
        if (view.Happening is Happening.TakenBack)
        {
            string back = view.From is { } owner ? $"with {Markdown.Plain(owner)} again" : "in the pool again";
            return new Worded("Transfer taken back", $"**Transfer taken back** · {customers} {back}");
        }

        string what = EnglishNames.Of("Transfer", view.Happening);
        string from = view.From is { } giver ? $"from {Markdown.Plain(giver)}" : "from the pool";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {customers}, {from} to **{to}**",
            [
                view.From is null ? null : $"{to} has been told what there is to know; stage and history stay, {(view.Orders.Count > 0 ? "what was signed counts for" : "commission of signed orders stays with")} who signed",
                view.Orders.Count == 0 ? null : $"Not paid in full yet: {string.Join(", ", view.Orders.Take(OrdersShown))}{(view.Orders.Count > OrdersShown ? $" and {view.Orders.Count - OrdersShown} more" : "")}; collecting and commission go to {to}",
                .. EnglishNotes.Of(view.Notes),
                .. view.Customers.Count > 1 ? view.Customers.Take(PacksShown).Select(Markdown.Plain) : [],
            ]));
    }

    public override Worded HandoverReceipt(View.HandoverReceipt view)
    {
        string customers = Customers(view.Customers);
        if (view.Happening is Happening.TakenBack) return new Worded("Receipt taken back", $"**Receipt taken back** · {customers}");
        return new Worded("Received", Markdown.Text($"**Received** · {customers}", [view.GraceUntil is { } day ? $"Safe from the pool until {dates.DayOfWeek(day)}, time to get to know them" : null]));
    }

    public override Worded CustomerLock(View.CustomerLock view)
    {
        string customer = Markdown.Plain(view.Customer);
        if (view.Happening is Happening.TakenBack) return new Worded("Lock taken back", $"**Lock taken back** · {customer}");
        if (view.IsLifted) return new Worded("Unlocked", $"**Unlocked** · {customer}; its clock starts anew");
        return new Worded("Locked", $"**Locked** · {customer} cannot go to the pool until {dates.DayOfWeek(view.Until)}; then its clock starts anew");
    }

    public override Worded Leave(View.Leave view)
    {
        string who = Markdown.Plain(view.Who);
        string days = dates.Span(view.Period);
        if (view.Happening is Happening.TakenBack) return new Worded("Leave taken back", $"**Leave taken back** · {who}, {days}");
        string? customers = view.Customers > 0 ? $"{(view.Customers == 1 ? "1 customer waits" : $"{view.Customers} customers wait")}: these days are added to their deadlines" : null;
        return new Worded("Leave registered", Markdown.Text($"**Leave registered** · {who}, {days}", ["No reviews and no reminders meanwhile", customers]));
    }

    public override Worded Handover(View.Handover view)
    {
        string customers = view.Packs.Count == 1 ? Markdown.Plain(view.Packs[0].Customer.Name) : $"{view.Packs.Count} customers";
        string from = view.From is { } giver ? $"from {Markdown.Plain(giver)}" : "from the pool";
        IEnumerable<string> items = view.Packs.Count == 1
            ? _handover.PartsOf(view.Packs[0]).Select(part => $"{EnglishHandover.NameOf(part.Part)}: {Markdown.Plain(part.Text)}")
            : view.Packs.Take(PacksShown).Select(_handover.Line);
        string? more = view.Packs.Count > PacksShown ? $"… and {view.Packs.Count - PacksShown} more; ask me about any of them" : null;
        string days = view.GraceDays == 1 ? "for a day" : $"for {view.GraceDays} days";
        string? receipt = view.GraceDays > 0 ? $"Press “Received” or say “ok” once you have read it; from that day on nothing falls {days}" : null;
        return new Worded("Hand-over", Markdown.Text($"**🤝 {customers} {(view.Packs.Count == 1 ? "is" : "are")} yours now, {from}**", [.. items, more, receipt]));
    }

    public override Worded Pool(View.PoolAnswer view)
    {
        if (view.Count == 0) return new Worded("The pool is empty", "There is no customer in the public pool.");
        string count = view.Count == 1 ? "1 customer" : $"{view.Count} customers";
        string? more = view.Count > PoolShown ? $"… {count} in all; ask me about any of them" : null;
        return new Worded($"{count} in the pool", Markdown.Text(
            $"**{count} in the public pool**; to {(view.IsGiving ? "give one to a colleague say “transfer”, its name and theirs" : "take one say “claim” and its name")}", [.. view.Lines.Take(PoolShown).Select(Line), more]));
    }

    public override Worded Barred(View.Barred view) => new("Nothing done", _bars.Of(view));

    public override Worded ThinContacts(View.ThinContacts view) => new("Thin follow-ups", Markdown.Text(
        $"**{(view.Lines.Count == 1 ? "1 follow-up" : $"{view.Lines.Count} follow-ups")} of today say little**; they count all the same",
        view.Lines.GroupBy(line => line.Who).Select(lines =>
            $"{Markdown.Plain(lines.Key)}: " + string.Join(", ", lines.Select(line => $"{Markdown.Plain(line.Customer)} ({Thin(line.Why)})")))));

    public override string Thin(ThinReason why) => why switch
    {
        ThinReason.Repeated => "same words as last time",
        ThinReason.Empty => "nothing written",
        ThinReason.Short => "hardly any content",
        ThinReason.Unanswered => "third message without a reply",
    };

    public override IEnumerable<(string Part, string Text)> PartsOf(HandoverPack pack) => _handover.PartsOf(pack);

    private static string Customers(IReadOnlyList<string> customers) => customers.Count == 1 ? Markdown.Plain(customers[0]) : $"{customers.Count} customers";

    /// <summary>What a claimant must know beside the contacts, which the history tells.</summary>
    private IEnumerable<string> Known(HandoverPack? pack) => pack is null ? [] : _handover.PartsOf(pack with { People = [], Learned = [] })
        .Where(part => part.Part is not ("rhythm" or "promises" or "next_date"))
        .Select(part => $"{EnglishHandover.NameOf(part.Part)}: {Markdown.Plain(part.Text)}");

    private string ClaimedFrom(View.Release view)
    {
        string who = view.TeamOnly is { } team ? "Colleagues of " + Markdown.Plain(team) : "Colleagues";
        return view.OpenFrom is { } moment ? $"{who} can claim it from {moment.TimeOfDay.ToString("HH:mm", null)} {dates.Day(moment.Date)}" : who + " can claim it now";
    }

    private static string? Reach(View.Claim view)
    {
        string[] known = [.. new[] { view.Contact, view.Phone }.OfType<string>().Select(Markdown.Plain)];
        return known.Length > 0 ? "Contact: " + string.Join(' ', known) : null;
    }

    private string Left(LeftOwner left)
    {
        string owner = Markdown.Plain(left.Owner);
        if (left.Fell is { } rule) return $"It was {owner}'s and fell into the pool {dates.Day(left.On)} for want of {(rule is FallRule.NoOrder ? "an order" : "a follow-up")}";
        return $"{owner} gave it back {dates.Day(left.On)}" + (left.Reason is { } reason ? $": {Markdown.Plain(reason)}" : "");
    }

    private string History(HistoryItem item) =>
        $"{dates.Day(item.On)}: {Markdown.Plain(EnglishHappenings.Of(item.What))}" + (item.By is { } by ? $" ({Markdown.Plain(by)})" : "");

    private string Line(PoolLine line)
    {
        string tier = line.Tier is { } letter ? $" (tier {letter})" : "";
        string since = line.Since is { } day ? $", in the pool since {dates.Day(day)}" : "";
        string owner = line.LastOwner is { } name ? $", was {Markdown.Plain(name)}'s" : "";
        return $"**{Markdown.Plain(line.Customer)}**{tier}{since}{owner}" + (line.Bought ? ", has ordered before" : "");
    }
}
