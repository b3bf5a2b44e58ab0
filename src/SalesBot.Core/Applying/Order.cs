using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>A signed order as it stands, with the money that was received against it.</summary>
public sealed class Order
{
    private readonly List<Receipt> _receipts = [];
    private readonly Money? _profit;

    // What it is worth to each credited member, as last counted; none where something has changed since.
    private OrderWorth?[]? _worths;

    internal Order(long record, Instant recordedAt, Fact.DealSigned deal)
    {
        Record = record;
        RecordedAt = recordedAt;
        Deal = deal;
        Amount = Money.FromYuan(deal.Items.Sum(item => item.Amount.Yuan));
        _profit = deal.Items.All(item => item.Profit is not null) ? Money.FromYuan(deal.Items.Sum(item => item.Profit!.Value.Yuan)) : null;
    }

    /// <summary>Number of the entry that recorded it.</summary>
    public long Record { get; }

    public Instant RecordedAt { get; }

    public Fact.DealSigned Deal { get; }

    public CustomerId Customer => Deal.Customer;

    /// <summary>Day of signing.</summary>
    public LocalDate On => Deal.On;

    public Terms Terms => Deal.Terms;

    /// <summary>Contract amount of all items.</summary>
    public Money Amount { get; }

    /// <summary>Of all items, less what complaints cost; null while the profit of any item is unknown.</summary>
    public Money? Profit => _profit - ComplaintCost;

    /// <summary>Yuan that complaints about it cost.</summary>
    public Money ComplaintCost
    {
        get;
        internal set
        {
            field = value;
            _worths = null;
        }
    }

    /// <summary>Day by which it is to be paid in full; the day of signing where prepaid.</summary>
    public LocalDate DueOn => On.PlusDays(Terms.Days);

    /// <summary>What was received against it, in order of recording.</summary>
    public IReadOnlyList<Receipt> Receipts => _receipts;

    public Money Collected { get; private set; }

    public Money Outstanding => (Amount - Collected).NeverBelowZero();

    public bool IsCollectedInFull => Collected >= Amount;

    /// <summary>Day of the payment that left nothing outstanding; null while something is.</summary>
    public LocalDate? CollectedOn { get; private set; }

    /// <summary>Whether it is its customer's earliest order.</summary>
    public bool IsFirst
    {
        get;
        internal set
        {
            field = value;
            _worths = null;
        }
    }

    /// <summary>What the customer had bought in this calendar year before this order, in order of signing, from all members.</summary>
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
    public Ratio ShareOf(MemberId member)
    {
        foreach (Credit credit in Deal.Credits)
        {
            if (credit.Member == member) return credit.Share;
        }

        return Ratio.Zero;
    }

    /// <summary>Orders stand by day of signing, then by number.</summary>
    public bool SignedBefore(Order other) => On != other.On ? On < other.On : Record < other.Record;

    /// <summary>Debts are paid oldest first: by due date, then day of signing, then number.</summary>
    public bool IsDueBefore(Order other) => DueOn != other.DueOn ? DueOn < other.DueOn : SignedBefore(other);

    internal void Receive(Receipt receipt)
    {
        _worths = null;
        _receipts.Add(receipt);
        Collected += receipt.Amount;
        if (!IsCollectedInFull) return;
        LocalDate last = receipt.On;
        foreach (Receipt earlier in _receipts) last = LocalDate.Max(last, earlier.On);
        CollectedOn = last;
    }

    internal void ForgetReceipts()
    {
        _worths = null;
        _receipts.Clear();
        Collected = Money.Zero;
        CollectedOn = null;
    }

    internal OrderWorth? Worth(int credit) => _worths?[credit];

    internal void Keep(int credit, OrderWorth worth) => (_worths ??= new OrderWorth?[Deal.Credits.Count])[credit] = worth;
}
