using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Complaints;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>A customer as known now.</summary>
public sealed class Customer
{
    internal Customer(CustomerId id, string name)
    {
        Id = id;
        Name = name;
    }

    public CustomerId Id { get; }

    public string Name { get; internal set; }

    public IReadOnlyList<string> Aliases { get; internal set; } = [];

    /// <summary>Whose it was and is.</summary>
    public TenureList Tenures { get; } = new();

    /// <summary>Nobody (0) while in the public pool.</summary>
    public MemberId Owner => Tenures.Present.Owner;

    public bool IsOwnedBy(MemberId member) => Owner == member && member != default;

    public bool IsInPool => Owner == default;

    /// <summary>Local day on which the present ownership began.</summary>
    public LocalDate OwnedSince => Tenures.Present.Since;

    /// <summary>The day of the first record of its present owner, whatever it was; null where there is none.</summary>
    internal LocalDate? FirstRecordOn => HistoryLines.FindIndex(line => line.By == Owner && line.By != default) is >= 0 and var first ? HistoryLines[first].On : null;

    public Tier? Tier { get; internal set; }

    public CustomerSource? Source { get; internal set; }

    public CustomerId? Referrer { get; internal set; }

    /// <summary>Where its newest deal stands, or how it ended; null where there never was one.</summary>
    public StageKey? Stage => Deals.Last is { } last && !(OrderList.Exists(order => order.Record > last.Steps[^1].Record))
        ? last.Closing is { IsLost: true } ? StageKey.Lost : last.Stage
        : OrderList.Count > 0 ? StageKey.Won : null;

    /// <summary>Its deals, open and closed.</summary>
    public CustomerDeals Deals { get; } = new();

    public CustomerComplaints Complaints { get; } = new();

    /// <summary>What was learnt about it, in order of recording.</summary>
    public IReadOnlyList<CustomerNote> Notes => NoteList;

    /// <summary>The customer that brought it: as it was added, else as its first order with one says.</summary>
    public CustomerId? ReferredBy => Referrer ?? OrderList.Find(order => order.Deal.Referrer is not null)?.Deal.Referrer;

    /// <summary>Where it came from; a customer that another one brought came by referral.</summary>
    public CustomerSource? CameFrom => Source ?? (ReferredBy is null ? null : CustomerSource.Referral);

    /// <summary>The day on which this journal first heard of it.</summary>
    public LocalDate KnownSince { get; internal set; }

    /// <summary>The day on which a member added it; null for customers of the company file.</summary>
    public LocalDate? AddedOn { get; internal set; }

    /// <summary>Who added it; nobody (0) for customers of the company file.</summary>
    public MemberId AddedBy { get; internal set; }

    /// <summary>When it was added, where a member did.</summary>
    public Instant AddedAt { get; internal set; }

    /// <summary>Whom to ask for, as it was said last.</summary>
    public string? Contact => Reached.Values.LastOrDefault(one => one.Contact is not null).Contact;

    /// <summary>As it was said last; digits and a leading plus only.</summary>
    public string? Phone => Reached.Values.LastOrDefault(one => one.Phone is not null).Phone;

    public string? Industry { get; internal set; }

    /// <summary>First order before this journal, as the company file says.</summary>
    public LocalDate? OrderedBefore { get; internal set; }

    /// <summary>Yuan signed before this journal by calendar year, as the company file says.</summary>
    public IReadOnlyDictionary<int, decimal> PurchasesBefore { get; internal set; } = new Dictionary<int, decimal>();

    /// <summary>First day in the pool; null where owned or never owned.</summary>
    public LocalDate? InPoolSince => IsInPool && Tenures.Count > 0 ? Tenures.Present.Since : null;

    /// <summary>Who owned it before the present owner or the pool.</summary>
    public MemberId LastOwner => Tenures.LastOwned?.Owner ?? default;

    /// <summary>The last warning that it may fall; null where nobody was ever warned, or no warning arrived.</summary>
    public PoolNotice? Warned { get; private set; }

    /// <summary>The lock that was set last; null where none stands.</summary>
    public CustomerLock? Lock => Locks.Count > 0 ? Locks[^1] : null;

    /// <summary>The day on which its present owner confirmed having received it; null where it was not handed over, or is not confirmed.</summary>
    public LocalDate? ReceivedOn
    {
        get
        {
            if (Tenures.Present.How is not OwnerChange.HandedOver) return null;
            int first = Receipts.FindIndex(receipt => receipt.Record > Tenures.Present.Record);
            return first < 0 ? null : Receipts[first].On;
        }
    }

    /// <summary>All that was recorded, in order of recording.</summary>
    public IReadOnlyList<HistoryLine> History => HistoryLines;

    /// <summary>Orders by signing.</summary>
    public IReadOnlyList<Order> Orders => OrderList;

    /// <summary>Received beyond all that was owed.</summary>
    public Money CreditLeft { get; internal set; }

    /// <summary>Last day of a follow-up that counts, since the present ownership began or before it; null if there is none.</summary>
    public LocalDate? LastFollowUp { get; internal set; }

    /// <summary>Last day of any contact, by whomever.</summary>
    public LocalDate? LastContact { get; internal set; }

    /// <summary>The order that an entry recorded; null where it no longer stands. The newest are found first.</summary>
    public Order? OrderOf(long record) => OrderList.FindLast(order => order.Record == record);

    /// <summary>Contract amounts less refunds.</summary>
    public Money Signed => Sum(order => order.Net);

    public Money Collected => Sum(order => order.Collected) + CreditLeft;

    public Money Outstanding => Sum(order => order.Outstanding);

    /// <summary>In order of recording.</summary>
    internal List<CustomerLock> Locks { get; } = new(0);

    /// <summary>Confirmations of having received it, in order of recording.</summary>
    internal List<HandoverReceipt> Receipts { get; } = new(0);

    /// <summary>The warning before the last one, which counts again where the last one did not arrive.</summary>
    private PoolNotice? WarnedBefore { get; set; }

    /// <summary>What the book of deadlines last knew of it.</summary>
    internal DeadlineMark Mark { get; set; }

    /// <summary>Contacts and numbers that were said, by number of the entry.</summary>
    internal SortedList<long, (string? Contact, string? Phone)> Reached { get; } = new(0);

    /// <summary>Tiers that were set, by number of the entry; the last holds.</summary>
    internal SortedList<long, Tier?> Tiers { get; } = [];

    internal List<CustomerNote> NoteList { get; } = [];

    /// <summary>Numbers of the entries that filed a stage's documents.</summary>
    internal List<(long Record, StageKey Stage)> FiledDocuments { get; } = [];

    /// <summary>Yuan spent on hosting it.</summary>
    internal Money SpentOn { get; set; }

    /// <summary>As it is counted among the leads; null where it is not.</summary>
    internal LeadMark? CountedAs { get; set; }

    internal List<HistoryLine> HistoryLines { get; } = [];

    internal List<Order> OrderList { get; } = [];

    /// <summary>Orders with money outstanding, in order of recording.</summary>
    internal List<Order> OpenOrders { get; } = [];

    /// <summary>The order that counts as the first, as long as it stands.</summary>
    internal Order? FirstOrder { get; set; }

    /// <summary>The day of its first order, one before this journal included; null where there is none.</summary>
    internal LocalDate? FirstSale => OrderedBefore ?? FirstOrder?.On;

    /// <summary>Whether a rule was followed by which several orders can be first orders.</summary>
    internal bool HasSeveralFirsts { get; set; }

    internal List<Payment> Payments { get; } = [];

    /// <summary>What left the credit last: a payment or a refund, with its day; meaningless while there is no credit.</summary>
    internal Receipt CreditSource { get; set; }

    internal void Warn(PoolNotice notice) => (WarnedBefore, Warned) = (Warned, notice);

    internal void Unwarn(NodaTime.LocalDate on)
    {
        if (Warned?.On == on) (Warned, WarnedBefore) = (WarnedBefore, null);
    }

    private Money Sum(Func<Order, Money> part)
    {
        Money sum = Money.Zero;
        foreach (Order order in OrderList) sum += part(order);
        return sum;
    }
}
