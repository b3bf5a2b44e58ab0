using System.Diagnostics;
using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Personas;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>Shows a record that was just made, put right or taken back.</summary>
internal static class RecordViews
{
    public static View Of(ReplyContext context, Decision.Recorded recorded, Before before)
    {
        if (recorded.Main is Fact.PeriodClosed closed) return ClosingViews.Closed(context, closed);
        View view = Sale(context, recorded, before)
            ?? OrderViews.Of(context, recorded, before)
            ?? OfCustomer(context, before)
            ?? OwnershipViews.Of(context, before, recorded.Notes)
            ?? SpendingViews.Of(context, before, recorded.Notes)
            ?? OfTeam(context, before)
            ?? RhythmViews.Of(context, before)
            ?? ObjectionViews.Of(context, before)
            ?? PipelineViews.Of(context, before, recorded.Notes)
            ?? KnowingViews.Of(context, before, recorded.Notes)
            ?? throw new UnreachableException("a record of no family");
        return view with { Buttons = [.. RecordButtons.Of(context, recorded, before), .. PipelineViews.ButtonsOf(view)] };
    }

    private static View? Sale(ReplyContext context, Decision.Recorded recorded, Before before) => before.Subject switch
    {
        Fact.VisitLogged visit => Visit(context, visit, before.Happening, recorded.Notes),
        Fact.DealSigned deal => Deal(context, deal, before, recorded.Notes),
        Fact.PaymentReceived payment => Payment(context, payment, before, recorded.Notes),
        _ => null,
    };

    private static View? OfCustomer(ReplyContext context, Before before) => before.Subject switch
    {
        Fact.CustomerAdded added => NewCustomer(context, added, before.Happening),
        Fact.FollowUpPlanned plan => new View.Plan(before.Happening, NameOf(context, plan.Customer), plan.On, plan.At, plan.What),
        _ => null,
    };

    private static View? OfTeam(ReplyContext context, Before before) => before.Subject switch
    {
        Fact.ReviewAnswered answer => new View.Review(before.Happening, answer.On, answer.Text, IsLate(context, answer.On)),
        Fact.TargetSet target => TargetViews.Of(context, target, before.Happening),
        _ => null,
    };

    private static bool IsLate(ReplyContext context, LocalDate on) =>
        Rituals.ReviewDay.IsLate(context.Ledger, context.Ledger.People.TeamOf(context.Speaker.Member.Id), on, context.Ledger.LastAt);

    private static string NameOf(ReplyContext context, Organisation.CustomerId customer) => context.Ledger.Customers[customer].Name;

    private static View.Visit Visit(ReplyContext context, Fact.VisitLogged visit, Happening happening, IReadOnlyList<Note> notes) => new(
        happening,
        NameOf(context, visit.Customer),
        visit.Kind,
        visit.On,
        visit.NextOn,
        visit.Expense,
        DeadlineOf(context, context.Ledger.Customers[visit.Customer]),
        (int)context.Ledger.Figures.Of(context.Speaker.Member.Id).Visits.Over(SalesPeriod.OfDay(context.Today)),
        [.. notes, .. HolidayGap.NotesOn(context.Ledger, DeadlineOf(context, context.Ledger.Customers[visit.Customer]))])
    {
        Spend = visit.Expense is null || happening is Happening.TakenBack ? null : SpendingViews.Look(context, context.Ledger.Customers[visit.Customer], visit.On),
        KnownParts = notes.Any(note => note.Kind is NoteKind.PersonaQuestion) ? PersonaCard.Of(context.Ledger.Customers[visit.Customer]).Known : null,
    };

    private static View.Deal Deal(ReplyContext context, Fact.DealSigned deal, Before before, IReadOnlyList<Note> notes)
    {
        Customer customer = context.Ledger.Customers[deal.Customer];
        long record = before.Record ?? context.Ledger.Seq;
        bool isKnown = deal.Items.All(item => item.Profit is not null);
        return new View.Deal(
            before.Happening,
            customer.Name,
            Sum(deal.Items.Select(item => item.Amount)),
            [.. deal.Items.Select(item => PartOf(context, item))],
            isKnown ? Sum(deal.Items.Select(item => item.Profit!.Value)) : null,
            customer.OrderOf(record)?.IsFirst,
            deal.Terms,
            deal.On,
            CreditOf(context, deal, customer),
            before.Member is { } member ? Looking.ProgressOf(context, member, deal.On) : null,
            before.Progress,
            notes)
        {
            FromCredit = before.Happening is Happening.Recorded && customer.OrderOf(record) is { Collected.IsPositive: true } order ? order.Collected : null,
        };
    }

    /// <summary>The colleague who shares in an order, or has all of it though the customer is another's.</summary>
    private static CreditPart? CreditOf(ReplyContext context, Fact.DealSigned deal, Customer customer)
    {
        Credit shown = deal.Credits[^1];
        bool isUsual = deal.Credits.Count == 1 && (shown.Member == customer.Owner || customer.IsInPool);
        return isUsual ? null : new CreditPart(context.Ledger.People[shown.Member].Name, shown.Share);
    }

    private static DealPart PartOf(ReplyContext context, DealItem item) =>
        new(item.Category.Text, context.Ledger.NameOf(item.Category, context.Speaker.Language), item.Amount);

    private static View.Payment Payment(ReplyContext context, Fact.PaymentReceived payment, Before before, IReadOnlyList<Note> notes) => new(
        before.Happening,
        NameOf(context, payment.Customer),
        payment.Amount,
        payment.On,
        context.Ledger.Customers[payment.Customer].Outstanding,
        before is { Member: { } member, Quarter: { } quarter } ? Looking.EarnedOf(context, member, quarter) : null,
        before.Earned,
        notes)
    {
        EarnedBy = before.Member is { } shown ? Looking.OtherThan(context.Speaker, context.Ledger.People[shown]) : null,
        Next = before is { Member: { } paid, Quarter: { } within } ? Looking.NextIfNothingIsPaid(context, paid, within) : null,
        Quarter = before.Quarter,
        HasOrders = context.Ledger.Customers[payment.Customer].Orders.Count > 0,
        Parts = before.Happening is Happening.TakenBack ? [] : PaidPart.Of(context.Ledger.Customers[payment.Customer], before.Record ?? context.Ledger.Seq),
    };

    private static View.NewCustomer NewCustomer(ReplyContext context, Fact.CustomerAdded added, Happening happening) => new(
        happening,
        added.Name,
        added.Tier,
        added.Source,
        added.Referrer is { } referrer ? NameOf(context, referrer) : null,
        added.Contact,
        added.Phone,
        added.Industry,
        context.Ledger.Customers.Named(added.Name) is { } customer ? DeadlineOf(context, customer) : null);

    private static LocalDate? DeadlineOf(ReplyContext context, Customer customer) =>
        !customer.IsInPool && Rights.MaySeeCustomer(context.Ledger, context.Speaker.Member, customer)
            ? PoolClock.Read(context.Ledger, customer, context.Today)?.LastSafeDay
            : null;

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
