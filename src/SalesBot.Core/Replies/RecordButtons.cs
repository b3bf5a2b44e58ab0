using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <summary>Below a record: take it back, and what it was most likely meant to be instead.</summary>
internal static class RecordButtons
{
    private const int MostCategories = 2;

    private const int MostOrders = 2;

    private const int NextContactDays = 3;

    public static IReadOnlyList<Button> Of(ReplyContext context, Decision.Recorded recorded, Before before)
    {
        if (before.Happening is Happening.TakenBack or Happening.Restored) return [];
        long change = context.Ledger.Seq;
        Button undo = new(new PressedAction.Undo(change), "undo_last", ButtonKind.Undo);
        if (before.Happening is Happening.Amended) return [undo];
        if (recorded.Command is Command.SignDeal deal) return [undo, .. OfDeal(context, deal, recorded.Notes, change)];
        if (recorded.Main is Fact.RefundRecorded or Fact.ProfitSet or Fact.DeliveryRecorded) return [undo, .. OtherOrders(context, recorded.Main, change)];
        return recorded is { Command: Command.LogVisit visit, Main: Fact.VisitLogged logged } ? [undo, .. OfVisit(context, visit, logged, change)] : [undo];
    }

    private static IEnumerable<Button> OfDeal(ReplyContext context, Command.SignDeal deal, IReadOnlyList<Note> notes, long change)
    {
        if (notes.Any(note => note.Kind is NoteKind.CategoryAssumed))
        {
            foreach (Category other in context.Ledger.Categories.Skip(1).Take(MostCategories))
            {
                yield return Amend(change, new Command.AmendLast(Category: other.Id), ButtonKind.OtherCategory, other.Id.Text, other.NameIn(context.Speaker.Language));
            }
        }

        if (deal.Terms is not null || context.Ledger.Settings.DefaultTerms.IsPrepaid) yield break;
        yield return Amend(change, new Command.AmendLast(Terms: Terms.Prepaid), ButtonKind.Prepaid, Terms.Prepaid.ToString());
    }

    private static IEnumerable<Button> OfVisit(ReplyContext context, Command.LogVisit said, Fact.VisitLogged visit, long change)
    {
        if (said.Kind is null) yield return Amend(change, new Command.AmendLast(Kind: ContactKind.Call), ButtonKind.WasCall, Name.Of(ContactKind.Call));
        if (visit.NextOn is not null) yield break;
        LocalDate next = context.Ledger.Calendar.WorkdayFrom(context.Today.PlusDays(NextContactDays));
        string day = LocalDatePattern.Iso.Format(next);
        yield return Amend(change, new Command.AmendLast(NextOn: next), ButtonKind.NextContact, day, day);
    }

    /// <summary>It may have been another of the customer's orders; the newest are offered.</summary>
    private static IEnumerable<Button> OtherOrders(ReplyContext context, Fact main, long change)
    {
        (CustomerId customer, long record) = main switch
        {
            Fact.RefundRecorded refund => (refund.Customer, refund.Order),
            Fact.ProfitSet set => (set.Customer, set.Order),
            Fact.DeliveryRecorded delivery => (delivery.Customer, delivery.Order),
            _ => default,
        };
        IEnumerable<Order> others = context.Ledger.Customers[customer].Orders.Where(order => order.Record != record && !order.IsCancelled);
        foreach (Order order in others.Reverse().Take(MostOrders))
        {
            string about = $"{LocalDatePattern.Iso.Format(order.On)} · {Typeset.Separated(order.Amount)}";
            yield return Amend(change, new Command.AmendLast(Order: order.Number), ButtonKind.OtherOrder, order.Number.ToString(), about);
        }
    }

    private static Button Amend(long change, Command.AmendLast correction, ButtonKind kind, string pick, string about = "") =>
        new(new PressedAction.Amend(change, correction), "amend_last", kind, about, pick);
}
