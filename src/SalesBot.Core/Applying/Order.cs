using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Complaints;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>A signed order as it stands, with the money that was received against it.</summary>
public sealed class Order
{
    // Most orders of a long journal wait for money or got it at once: the list is made by the first receipt.
    private List<Receipt>? _receipts;

    // What it is worth to each credited member, as last counted; none where something has changed since.
    private OrderWorth?[]? _worths;

    // What closed statements have paid each member for it; none while its quarter is open.
    private (MemberId Member, OrderPay Pay)[]? _pays;

    // What became of it since it was signed; none for most.
    private OrderCourse? _course;

    // To whom its commission went along with the customer; none for most.
    private OrderHandovers? _handovers;

    // How many of its refunds the money received so far has been counted with.
    private int _refundsCounted;

    internal Order(long record, Instant recordedAt, Fact.DealSigned deal)
    {
        Record = record;
        RecordedAt = recordedAt;
        Deal = deal;
        Amount = OrderCourse.SumOf(deal.Items);
    }

    /// <summary>Number of the entry that recorded it.</summary>
    public long Record { get; }

    public OrderNumber Number => new(Record);

    public Instant RecordedAt { get; }

    public Fact.DealSigned Deal { get; }

    public CustomerId Customer => Deal.Customer;

    /// <summary>Day of signing.</summary>
    public LocalDate On => Deal.On;

    public Terms Terms => Deal.Terms;

    /// <summary>Contract amount of all items as signed.</summary>
    public Money Amount { get; }

    /// <summary>Contract amount less refunds: what counts.</summary>
    public Money Net => _course?.Net ?? Amount;

    /// <summary>The items as they stand: refunds taken off, with finance's profit where it is known.</summary>
    public IReadOnlyList<DealItem> Items => _course?.Items ?? Deal.Items;

    /// <summary>Of the items as they stand, less what complaints cost; null while that of any is unknown.</summary>
    public Money? Profit => OrderCourse.ProfitOf(Items) - ComplaintCost;

    /// <summary>In order of recording.</summary>
    public IReadOnlyList<Refund> Refunds => _course?.Refunds ?? [];

    public Money Refunded => Amount - Net;

    /// <summary>Whether all of it was refunded.</summary>
    public bool IsCancelled => Net.IsZero;

    /// <summary>Null while no delivery is recorded.</summary>
    public LocalDate? DeliveredOn => _course?.DeliveredOn;

    /// <summary>Yuan that complaints about it cost.</summary>
    public Money ComplaintCost { get; private set; }

    /// <summary>Day by which it is to be paid in full; the day of signing where prepaid.</summary>
    public LocalDate DueOn => On.PlusDays(Terms.Days);

    /// <summary>Whether it is still to be delivered; never where it was signed before the company began to record deliveries.</summary>
    public bool AwaitsDelivery => ExpectsDelivery && DeliveredOn is null && !IsCancelled;

    /// <summary>Whether nothing is outstanding and nothing is to be delivered.</summary>
    public bool IsFinished => IsCollectedInFull && !AwaitsDelivery;

    /// <summary>The day from which on it is finished; null while it is not.</summary>
    public LocalDate? FinishedOn => !IsFinished ? null : DeliveredOn > CollectedOn ? DeliveredOn : CollectedOn;

    /// <summary>What was received against it, in order of recording; negative where a refund freed money that had been received.</summary>
    public IReadOnlyList<Receipt> Receipts => _receipts ?? (IReadOnlyList<Receipt>)[];

    public Money Collected { get; private set; }

    /// <summary>What the customer is to pay in all: the contract amount less refunds, and the tax where amounts are said without it.</summary>
    public Money Owed => OwedOn(LocalDate.MaxIsoValue);

    public Money Outstanding => (Owed - Collected).NeverBelowZero();

    public bool IsCollectedInFull => Collected >= Owed;

    /// <summary>Day of the payment, or of the refund, that left nothing outstanding; null while something is.</summary>
    public LocalDate? CollectedOn { get; private set; }

    /// <summary>Whether it earns as a first order of its customer.</summary>
    public bool IsFirst
    {
        get;
        internal set
        {
            field = value;
            _worths = null;
        }
    }

    internal IReadOnlyList<ComplaintCost> ComplaintCosts
    {
        get;
        set
        {
            field = value;
            ComplaintCost = value.Aggregate(Money.Zero, (sum, cost) => sum + cost.Yuan);
            _worths = null;
        }
    } = [];

    /// <summary>Whether the company recorded deliveries when it was signed.</summary>
    internal bool ExpectsDelivery { get; set; }

    /// <summary>Whether it counts as a new customer.</summary>
    internal bool WonCustomer { get; set; }

    /// <summary>In which rankings of some sales it has been counted.</summary>
    internal SalesKinds Kinds { get; set; } = SalesKinds.None;

    /// <summary>What the customer had bought in this year before this order, in order of signing, from all members, less refunds.</summary>
    public Money BoughtBefore
    {
        get;
        internal set
        {
            field = value;
            _worths = null;
        }
    }

    /// <summary>The member's share of the credit; zero for others.</summary>
    public Ratio ShareOf(MemberId member) => Credit.ShareIn(Deal.Credits, member);

    /// <summary>
    /// Who is paid for it, and answers for what is outstanding: who signed it, unless that went along with the customer. What was signed stays the
    /// signers' all the same.
    /// </summary>
    public IReadOnlyList<Credit> Earners => _handovers?.Earners ?? Deal.Credits;

    /// <summary>The member's share of the commission; zero for others.</summary>
    public Ratio EarningShareOf(MemberId member) => Credit.ShareIn(Earners, member);

    /// <summary>The share by which a closed statement paid the member, wherever the order has gone since.</summary>
    internal Ratio ShareAt(Closing closing, MemberId member) => Credit.ShareIn(EarnersAt(closing.Record), member);

    /// <summary>Everybody whose figures it touches: who signed it, and whoever is or was paid for it since.</summary>
    internal IReadOnlyList<Credit> Parties => _handovers?.Parties ?? Deal.Credits;

    /// <summary>Who was paid for it when an entry was recorded.</summary>
    internal IReadOnlyList<Credit> EarnersAt(long record) => _handovers?.EarnersAt(record) ?? Deal.Credits;

    /// <param name="handovers">In order of recording.</param>
    internal void HandOver(IReadOnlyList<(long Record, MemberId To)> handovers)
    {
        _worths = null;
        _handovers = handovers.Count > 0 ? new OrderHandovers(Deal.Credits, handovers) : null;
    }

    /// <summary>Orders stand by day of signing, then by number.</summary>
    public bool SignedBefore(Order other) => On != other.On ? On < other.On : Record < other.Record;

    /// <summary>Debts are paid oldest first: by due date, then day of signing, then number.</summary>
    public bool IsDueBefore(Order other) => DueOn != other.DueOn ? DueOn < other.DueOn : SignedBefore(other);

    /// <summary>What changed after signing what it counts for.</summary>
    internal IReadOnlyList<OrderBooking> Bookings => _course?.Bookings ?? [];

    internal void Follow(OrderCourse? course)
    {
        _worths = null;
        _course = course;
        _refundsCounted = Math.Min(_refundsCounted, Refunds.Count);
        FindCollectedOn();
    }

    internal void Receive(Receipt receipt)
    {
        _worths = null;
        (_receipts ??= []).Add(receipt);
        Collected += receipt.Amount;
        FindCollectedOn();
    }

    /// <summary>The next of its refunds makes it owe less from now on.</summary>
    /// <returns>Money received beyond what is owed, which is the customer's again.</returns>
    internal Money OweLess()
    {
        _worths = null;
        _refundsCounted++;
        FindCollectedOn();
        return (Collected - Owed).NeverBelowZero();
    }

    internal void ForgetReceipts()
    {
        _worths = null;
        _receipts = null;
        Collected = Money.Zero;
        _refundsCounted = 0;
        CollectedOn = null;
    }

    internal OrderWorth? Worth(int credit) => _worths?[credit];

    internal void Keep(int credit, OrderWorth worth) => (_worths ??= new OrderWorth?[Earners.Count])[credit] = worth;

    /// <summary>What closed statements have paid a member for it; null while none has.</summary>
    internal OrderPay? PayOf(MemberId member) => OrderPay.Of(_pays, member);

    internal void Pay(MemberId member, OrderPay pay) => _pays = OrderPay.With(_pays, member, pay);

    /// <summary>As it stood at the end of a day, by what is known of that day now.</summary>
    internal Order AsOf(LocalDate day)
    {
        Order then = new(Record, RecordedAt, Deal)
        {
            IsFirst = IsFirst,
            BoughtBefore = BoughtBefore,
            ComplaintCosts = [.. ComplaintCosts.Where(cost => cost.On <= day)],
            _handovers = _handovers,
        };
        then.Follow(_course?.UpTo(day));
        then._refundsCounted = then.Refunds.Count;
        foreach (Receipt receipt in Receipts)
        {
            if (receipt.On <= day) then.Receive(receipt);
        }

        then.FindCollectedOn();
        return then;
    }

    /// <summary>Whether money came in or it changed later than on a day.</summary>
    internal bool HasChangedAfter(LocalDate day) =>
        (_receipts is { } receipts && receipts.Exists(receipt => receipt.On > day)) || _course is { } course && course.HasChangedAfter(day) || ComplaintCosts.Any(cost => cost.On > day);

    private Money OwedOn(LocalDate day)
    {
        Money left = Amount;
        for (int index = 0; index < _refundsCounted; index++)
        {
            if (Refunds[index].On <= day) left -= Refunds[index].Amount;
        }

        return Deal.Tax is { } tax ? (left + (left * tax)).Rounded() : left;
    }

    private void FindCollectedOn() => CollectedOn = IsCollectedInFull ? CoveredOn() : null;

    /// <summary>The day, not the order of recording, by which the last that was owed had come in or been let off.</summary>
    private LocalDate CoveredOn()
    {
        LocalDate covered = LocalDate.MinIsoValue;
        foreach (Receipt receipt in Receipts) covered = LocalDate.Max(covered, receipt.On);
        if (_refundsCounted == 0) return covered;
        IEnumerable<LocalDate> days = Receipts.Select(receipt => receipt.On).Concat(Refunds.Take(_refundsCounted).Select(refund => refund.On));
        foreach (LocalDate day in days.OrderDescending())
        {
            if (OwedOn(day) > CollectedBy(day)) break;
            covered = day;
        }

        return covered;
    }

    private Money CollectedBy(LocalDate day)
    {
        Money sum = Money.Zero;
        foreach (Receipt receipt in Receipts)
        {
            if (receipt.On <= day) sum += receipt.Amount;
        }

        return sum;
    }
}
