using SalesBot.Core.Access;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>Money that came in.</summary>
internal static class PaymentDecisions
{
    public static Decision Receive(Setting setting, Command.RecordPayment payment)
    {
        PartyFinding customer = CustomerFinder.Find(setting, payment, payment.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (!Rights.MayRecordPayment(setting.Speaker.Member, party.Owner)) return new Decision.Refused(payment, party.Owner == default ? RefusalReason.InPool : RefusalReason.NotYours, party.Name);
        DayFinding on = DayFinding.Of(setting, payment, payment.On);
        if (on.Instead is { } notThen) return notThen;
        if (ClosedBooks.Refusal(setting, payment, on.Day) is { } closed) return closed;
        Money owed = Owed(setting, party);
        if (payment.Amount is null && GuessedAmount.Is(setting.Words)) return new Decision.Asked(payment, "amount", [], "");
        if (payment.Amount is null && !owed.IsPositive) return new Decision.Refused(payment, RefusalReason.InvalidValue, party.Name);
        AmountFinding amount = AmountFinding.Of(setting, payment, payment.Amount ?? owed, payment.Currency);
        return amount.Instead ?? Record(payment, party, on, amount, owed);
    }

    private static Decision.Recorded Record(Command.RecordPayment payment, Party party, DayFinding on, AmountFinding amount, Money owed)
    {
        List<Note> notes = [.. amount.Notes];
        if (party.Known!.Orders.Count == 0) notes.Add(new Note(NoteKind.NoOrderYet));
        else if (amount.Yuan > owed) notes.Add(new Note(NoteKind.Overpaid, (amount.Yuan - owed).ToFigure()));
        Command understood = payment with { Customer = new CustomerName(party.Name), Amount = amount.Yuan, Currency = null };
        return new Decision.Recorded(understood, new Fact.PaymentReceived(party.Id, amount.Yuan, on.Day), [], notes);
    }

    /// <summary>What is owed without the payment that is being put right.</summary>
    private static Money Owed(Setting setting, Party party)
    {
        Money before = setting.Amending?.Now is Fact.PaymentReceived old && old.Customer == party.Id ? old.Amount : Money.Zero;
        return party.Known!.Outstanding + before;
    }
}
