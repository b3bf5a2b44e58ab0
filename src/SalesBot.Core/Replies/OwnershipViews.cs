using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies;

/// <summary>Shows whose customers are, and what lies in the pool.</summary>
internal static class OwnershipViews
{
    private const int PoolShown = 50;
    private const int MostClaimButtons = 3;
    private const int HistoryShown = 20;

    public static View? Of(ReplyContext context, Before before, IReadOnlyList<Note> notes) => before.Subject switch
    {
        Fact.CustomerClaimed claimed => Claim(context, claimed, before.Happening),
        Fact.CustomerReleased released => Release(context, released, before.Happening),
        Fact.CustomersTransferred moved => Transfer(context, moved, before, notes),
        Fact.HandoverReceived received => Receipt(context, received, before.Happening),
        Fact.CustomerLocked locked => new View.CustomerLock(before.Happening, context.Ledger.Customers[locked.Customer].Name, locked.Until) { IsLifted = locked.Until < context.Today },
        Fact.LeaveSet leave => new View.Leave(
            before.Happening, context.Ledger.People[leave.Member].Name, leave.Period, context.Ledger.Customers.OwnedBy(leave.Member).Count),
        _ => null,
    };

    /// <summary>The best first; the button takes them at once.</summary>
    public static View Pool(ReplyContext context)
    {
        Member reader = context.Speaker.Member;
        Customer[] open = [.. context.Ledger.Customers.OwnedBy(default).Where(customer => Claims.IsOpenTo(context.Ledger, customer, reader))];
        Customer[] best = [.. open.Select(customer => (Customer: customer, Worth: CustomerWorth.Of(customer))).OrderBy(one => one.Worth).Take(PoolShown).Select(one => one.Customer)];
        return new View.PoolAnswer(open.Length, [.. best.Select(customer => LineOf(context.Ledger, customer))])
        {
            IsGiving = !reader.Sells,
            Buttons = reader.Sells ? [.. best.Take(MostClaimButtons).Select(ClaimButton)] : [],
        };
    }

    /// <summary>What the new owner is told, once for all customers that changed hands together.</summary>
    public static View Handover(Ledger ledger, Fact.CustomersTransferred moved, LocalDate today)
    {
        Customer first = ledger.Customers[moved.Customers[0]];
        bool isHandedOver = first.Tenures.Present.How is OwnerChange.HandedOver;
        string? from = isHandedOver && first.LastOwner != default ? ledger.People[first.LastOwner].Name : null;
        IReadOnlyList<HandoverPack> packs = [.. moved.Customers.Select(id => HandoverPack.Of(ledger, ledger.Customers[id], today))];
        Command.ReceiveHandover receipt = new(packs.Count == 1 ? new CustomerName(first.Name) : null);
        return new View.Handover(from, packs, isHandedOver ? ledger.Settings.HandoverGraceDays : 0)
        {
            Buttons = isHandedOver ? [TalkViews.Ask(receipt, ButtonKind.Received)] : [],
        };
    }

    public static View Barred(Decision.Refused refused, Refusal more) => new View.Barred(refused.Reason, refused.About, more)
    {
        Buttons = more.Case is RefusalCase.Full
            ? [.. (more.Customers ?? []).Select(customer => new Button(
                new PressedAction.Say(new Command.ReleaseCustomer(new CustomerName(customer))), "release_customer", ButtonKind.Release, customer, customer))]
            : more.Case is RefusalCase.NothingToReceive ? [TalkViews.Ask(new Command.AskAgenda(), ButtonKind.MyAgenda)] : [],
    };

    /// <summary>Where a new customer lies in the pool already, the offer to take it.</summary>
    public static IReadOnlyList<Button> OfferClaim(ReplyContext context, Decision.Refused refused) =>
        refused is { Reason: RefusalReason.InPool, More: null } && context.Speaker.Member.Sells && context.Ledger.Customers.Named(refused.About) is { IsInPool: true } customer
            ? [ClaimButton(customer)]
            : [];

    private static Button ClaimButton(Customer customer) => new(
        new PressedAction.Say(new Command.ClaimCustomer(new CustomerName(customer.Name))), "claim_customer", ButtonKind.Claim, customer.Name, customer.Name);

    private static PoolLine LineOf(Ledger ledger, Customer customer) => new(
        customer.Name,
        customer.Tier,
        customer.InPoolSince,
        customer.LastOwner == default ? null : ledger.People[customer.LastOwner].Name,
        customer.Orders.Count > 0 || customer.OrderedBefore is not null);

    private static View.Claim Claim(ReplyContext context, Fact.CustomerClaimed claimed, Happening happening)
    {
        Customer customer = context.Ledger.Customers[claimed.Customer];
        bool isMine = customer.Owner == claimed.Member;
        int today = (int)context.Ledger.Figures.Of(claimed.Member).Claims.Over(SalesPeriod.OfDay(context.Today));
        return new View.Claim(
            happening,
            customer.Name,
            customer.Tier,
            isMine ? customer.Contact : null,
            isMine ? customer.Phone : null,
            isMine ? PoolClock.Read(context.Ledger, customer, context.Today)?.LastSafeDay : null,
            isMine ? LeftOf(context.Ledger, customer) : null,
            Math.Max(0, context.Ledger.PoolRulesOf(claimed.Member).DailyClaims - today),
            isMine ? AnswerViews.HistoryOf(context.Ledger, customer, HistoryShown) : [],
            isMine ? HandoverPack.Of(context.Ledger, customer, context.Today) : null);
    }

    /// <summary>Why the present owner found it in the pool.</summary>
    private static LeftOwner? LeftOf(Ledger ledger, Customer customer)
    {
        if (customer.Tenures.Count < 2 || customer.Tenures.LastOwned is not { } last) return null;
        Tenure pool = customer.Tenures[^2];
        Fact? why = customer.History.LastOrDefault(line => line.Record == pool.Record).Fact;
        FallRule? fell = pool.How is OwnerChange.Fell ? (why as Fact.CustomerFell)?.Why ?? FallRule.NoFollowUp : null;
        return new LeftOwner(ledger.People[last.Owner].Name, pool.Since, fell, (why as Fact.CustomerReleased)?.Reason);
    }

    private static View.Release Release(ReplyContext context, Fact.CustomerReleased released, Happening happening)
    {
        Customer customer = context.Ledger.Customers[released.Customer];
        int days = context.Ledger.PoolRulesOf(customer.LastOwner).ReclaimDays;
        bool isTeamPool = context.Ledger.PoolRulesOf(customer.LastOwner).TeamPools;
        return new View.Release(happening, customer.Name, released.Reason, customer.InPoolSince is { } since && days > 0 ? since.PlusDays(days) : null)
        {
            OpenFrom = customer.IsInPool ? Claims.FreezeEnd(context.Ledger, customer, context.Ledger.LastAt)?.InZone(context.Ledger.Zone).LocalDateTime : null,
            TeamOnly = isTeamPool ? context.Ledger.People.TeamOf(customer.LastOwner)?.Name : null,
        };
    }

    private static View.Transfer Transfer(ReplyContext context, Fact.CustomersTransferred moved, Before before, IReadOnlyList<Note> notes)
    {
        Customer first = context.Ledger.Customers[moved.Customers[0]];
        MemberId from = moved.From ?? (before.Happening is Happening.TakenBack ? first.Owner : first.Tenures.Present.How is OwnerChange.HandedOver ? first.LastOwner : default);
        return new View.Transfer(
            before.Happening,
            [.. moved.Customers.Select(id => context.Ledger.Customers[id].Name)],
            context.Ledger.People[moved.To].Name,
            from == default ? null : context.Ledger.People[from].Name,
            notes)
        {
            Orders = [.. (moved.Orders ?? []).Select(order => new OrderNumber(order))],
        };
    }

    private static View.HandoverReceipt Receipt(ReplyContext context, Fact.HandoverReceived received, Happening happening)
    {
        int days = context.Ledger.Settings.HandoverGraceDays;
        return new View.HandoverReceipt(
            happening, [.. received.Customers.Select(id => context.Ledger.Customers[id].Name)], days > 0 ? received.On.PlusDays(days) : null);
    }
}
