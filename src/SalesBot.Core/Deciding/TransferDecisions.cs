using System.Globalization;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Deciding;

/// <summary>Giving customers to a colleague, and the colleague's word that they have arrived.</summary>
internal static class TransferDecisions
{
    /// <summary>Written in the place of a customer where all of a member are meant.</summary>
    public const string AllOfThem = "all";

    public static Decision Transfer(Setting setting, Command.TransferCustomer transfer)
    {
        if (transfer.Customer is not { Text.Length: > 0 } said) return new Decision.Asked(transfer, "customer", [], "");
        if (transfer.To is not { Text.Length: > 0 } to) return new Decision.Asked(transfer, "to", [], said.Text);
        if (!MemberFinder.IsSaid(setting, to)) return new Decision.Asked(transfer with { To = null }, "to", [], said.Text);
        if (MemberFinder.Named(setting, to.Text) is not { } taker) return MemberFinder.Nobody(transfer, to.Text);
        Member? giver = transfer.From is { } from ? MemberFinder.Named(setting, from.Text) : null;
        if (transfer.From is { } nobody && giver is null) return MemberFinder.Nobody(transfer, nobody.Text);
        if (WhyCannotTake(setting, transfer, taker) is { } cannot) return cannot;
        Command.TransferCustomer understood = transfer with { To = new MemberName(taker.Name), From = giver is null ? null : new MemberName(giver.Name) };
        return said.Text == AllOfThem
            ? All(setting, understood, giver ?? setting.Speaker.Member, taker)
            : One(setting, understood, giver, taker);
    }

    /// <summary>All that waits for the speaker's word, or the one named.</summary>
    public static Decision Receive(Setting setting, Command.ReceiveHandover receive)
    {
        Customer? meant = receive.Customer is { } name ? CustomerFinder.Named(setting, name.Text) : null;
        if (receive.Customer is { } unknown && meant is null) return new Decision.Refused(receive, RefusalReason.InvalidValue, unknown.Text);
        CustomerId[] waiting = [.. Handovers.WaitingFor(setting.Ledger, setting.Speaker.Member).Where(one => meant is null || one == meant).Select(one => one.Id)];
        return waiting.Length == 0
            ? new Decision.Refused(receive, RefusalReason.NothingToUndo, meant?.Name ?? "", More: new Refusal(RefusalCase.NothingToReceive))
            : new Decision.Recorded(receive, new Fact.HandoverReceived(waiting, setting.Today), [], []);
    }

    private static Decision All(Setting setting, Command.TransferCustomer transfer, Member giver, Member taker)
    {
        if (giver.Id == taker.Id) return Refused(transfer, RefusalReason.InvalidValue, taker.Name, new Refusal(RefusalCase.OwnedAlready, taker.Name));
        if (!Rights.MayTransfer(setting.Ledger, setting.Speaker.Member, giver.Id, taker.Id)) return MayNot(transfer, giver.Name);
        Customer[] customers = setting.Amending?.Now is Fact.CustomersTransferred before
            ? [.. before.Customers.Select(id => setting.Ledger.Customers[id])]
            : [.. setting.Ledger.Customers.OwnedBy(giver.Id)];
        return customers.Length == 0
            ? Refused(transfer, RefusalReason.InvalidValue, giver.Name, new Refusal(RefusalCase.OwnsNothing, giver.Name))
            : Record(setting, transfer with { From = new MemberName(giver.Name) }, customers, taker, giver.Id);
    }

    private static Decision One(Setting setting, Command.TransferCustomer transfer, Member? giver, Member taker)
    {
        PartyFinding found = CustomerFinder.Find(setting, transfer, transfer.Customer, mayCreate: false);
        if (found.Instead is { } instead) return instead;
        Customer customer = found.Party!.Known!;
        MemberId owner = OwnerBefore(setting, customer);
        if (!Rights.MayTransfer(setting.Ledger, setting.Speaker.Member, owner, taker.Id)) return MayNot(transfer, customer.Name, owner == default ? RefusalCase.MayNotGivePool : RefusalCase.MayNotGive);
        if (owner == taker.Id) return Refused(transfer, RefusalReason.AlreadyYours, customer.Name, new Refusal(RefusalCase.OwnedAlready, taker.Name));
        if (giver is not null && giver.Id != owner) return Refused(transfer, RefusalReason.InvalidValue, customer.Name, new Refusal(RefusalCase.NotTheirs, giver.Name));
        Command.TransferCustomer understood = transfer with
        {
            Customer = new CustomerName(customer.Name),
            From = owner == default ? null : new MemberName(setting.Ledger.People[owner].Name),
        };
        return Record(setting, understood, [customer], taker, null);
    }

    /// <summary>Beyond the cap is allowed here, and said.</summary>
    private static Decision.Recorded Record(Setting setting, Command.TransferCustomer transfer, Customer[] customers, Member taker, MemberId? from)
    {
        int counted = customers.Count(customer => customer.Owner != taker.Id && Claims.Counts(setting.Ledger, taker, customer, setting.Today));
        int owned = Claims.Counted(setting.Ledger, taker, setting.Today) + counted;
        int cap = Claims.CapOf(setting.Ledger, taker);
        Note[] notes = owned > cap ? [new Note(NoteKind.BeyondCap, string.Create(CultureInfo.InvariantCulture, $"{owned}/{cap}"))] : [];
        return new Decision.Recorded(transfer, new Fact.CustomersTransferred([.. customers.Select(customer => customer.Id)], taker.Id, from, OrdersWith(setting, customers, taker)), [], notes);
    }

    /// <summary>Who signed an order is paid for it, unless the company pays whoever collects its money; null where nothing goes along.</summary>
    private static long[]? OrdersWith(Setting setting, Customer[] customers, Member taker)
    {
        if (setting.Ledger.Settings.PaysOwnerForOpenOrders is not true) return null;
        HashSet<long> moved = [.. (setting.Amending?.Now as Fact.CustomersTransferred)?.Orders ?? []];
        long[] orders =
        [
            .. customers.SelectMany(customer => customer.OpenOrders)
                .Where(order => order.Earners[0].Member != taker.Id || moved.Contains(order.Record))
                .Select(order => order.Record).Order(),
        ];
        return orders.Length > 0 ? orders : null;
    }

    /// <summary>Whose it is; while a transfer is put right, whose it was before.</summary>
    private static MemberId OwnerBefore(Setting setting, Customer customer) =>
        setting.Amending is { Now: Fact.CustomersTransferred before } record && before.Customers.Contains(customer.Id)
            ? customer.Tenures.OwnerAt(record.Seq - 1)
            : customer.Owner;

    private static Decision.Refused? WhyCannotTake(Setting setting, Command transfer, Member taker)
    {
        if (!taker.Sells) return Refused(transfer, RefusalReason.NotAllowed, taker.Name, new Refusal(RefusalCase.DoesNotSell, taker.Name));
        return !taker.IsHereOn(setting.Today) || taker.Left <= setting.Today
            ? Refused(transfer, RefusalReason.NotAllowed, taker.Name, new Refusal(RefusalCase.HasLeft, taker.Name, taker.Left?.AtMidnight()))
            : null;
    }

    private static Decision.Refused MayNot(Command transfer, string about, RefusalCase why = RefusalCase.MayNotGive) => Refused(transfer, RefusalReason.NotAllowed, about, new Refusal(why));

    private static Decision.Refused Refused(Command command, RefusalReason reason, string about, Refusal more) => new(command, reason, about, More: more);
}
