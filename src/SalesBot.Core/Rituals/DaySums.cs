using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>What the members of a team did on one day of theirs (<see cref="TeamDay"/>).</summary>
public sealed class DaySums
{
    private readonly Dictionary<MemberId, decimal> _signed = [];

    private DaySums(Ledger ledger, IEnumerable<Member> members, SalesPeriod day)
    {
        foreach (Member member in members)
        {
            MemberFigures figures = ledger.Figures.Of(member.Id);
            _signed[member.Id] = figures.Signed.Over(day);
            Collected += figures.Collected.Over(day);
            NewCustomers += (int)figures.NewCustomers.Over(day);
            Visits += (int)figures.Visits.Over(day);
        }
    }

    /// <summary>Yuan signed, less what was refunded.</summary>
    public decimal Signed => _signed.Values.Sum();

    /// <summary>Yuan received.</summary>
    public decimal Collected { get; private set; }

    /// <summary>First orders.</summary>
    public int NewCustomers { get; private set; }

    /// <summary>Visits, demos and online meetings.</summary>
    public int Visits { get; private set; }

    /// <summary>Yuan that one of the members signed.</summary>
    public decimal SignedBy(MemberId member) => _signed.GetValueOrDefault(member);

    /// <summary>The figures of the day, which count by the company's; put right by what was recorded on another day of the team's.</summary>
    internal static DaySums Of(Ledger ledger, Team? team, IReadOnlyCollection<Member> members, LocalDate day)
    {
        DaySums sums = new(ledger, members, SalesPeriod.OfDay(day));
        if (!TeamDay.IsOwn(ledger, team)) return sums;
        Instant since = TeamRhythm.Moment(ledger.ZoneOf(team), day.PlusDays(-1), LocalTime.Midnight);
        foreach (Record record in ledger.Records.Changes.Select(ledger.Records.OfChange).OfType<Record>().Distinct().Where(record => record.At >= since))
        {
            if (DateOf(record.Now) is not { } on) continue;
            LocalDate meant = TeamDay.Of(ledger, team, on, record.At);
            int sign = meant == on ? 0 : meant == day ? 1 : on == day ? -1 : 0;
            if (sign != 0) sums.Add(ledger, record, sign);
        }

        return sums;
    }

    private static LocalDate? DateOf(Fact fact) => fact switch
    {
        Fact.DealSigned deal => deal.On,
        Fact.RefundRecorded refund => refund.On,
        Fact.PaymentReceived payment => payment.On,
        Fact.VisitLogged visit => visit.On,
        _ => null,
    };

    private void Add(Ledger ledger, Record record, int sign)
    {
        switch (record.Now)
        {
            case Fact.DealSigned deal when ledger.Customers[deal.Customer].OrderOf(record.Seq) is { } order: AddDeal(order, sign); break;
            case Fact.RefundRecorded refund: AddRefund(ledger.Customers[refund.Customer], record.Seq, sign); break;
            case Fact.PaymentReceived payment: AddPayment(ledger.Customers[payment.Customer], record.Seq, sign); break;
            case Fact.VisitLogged visit when visit.Kind.IsMeeting() && _signed.ContainsKey(record.By): Visits += sign; break;
            default: break;
        }
    }

    private void AddDeal(Order order, int sign)
    {
        foreach (Credit credit in Ours(order.Deal.Credits))
        {
            _signed[credit.Member] += sign * order.Amount.Yuan * credit.Share.Value;
            if (order.WonCustomer) NewCustomers += sign;
        }
    }

    private void AddRefund(Customer customer, long record, int sign)
    {
        foreach (Order order in customer.Orders)
        {
            decimal refunded = order.Refunds.Where(refund => refund.Record == record).Sum(refund => refund.Amount.Yuan);
            foreach (Credit credit in Ours(order.Deal.Credits)) _signed[credit.Member] -= sign * refunded * credit.Share.Value;
        }
    }

    private void AddPayment(Customer customer, long record, int sign)
    {
        foreach (Order order in customer.Orders)
        {
            decimal received = order.Receipts.Where(receipt => receipt.Payment == record).Sum(receipt => receipt.Amount.Yuan);
            Collected += sign * Ours(order.EarnersAt(record)).Sum(credit => received * credit.Share.Value);
        }
    }

    private IEnumerable<Credit> Ours(IEnumerable<Credit> credits) => credits.Where(credit => _signed.ContainsKey(credit.Member));
}
