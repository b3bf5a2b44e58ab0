using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Whose customers are.</content>
internal abstract partial record View
{
    /// <param name="Phone">In full: it is the reader's customer now; null once the claim is taken back.</param>
    /// <param name="PoolDeadline">Last day on which a follow-up saves it.</param>
    /// <param name="Left">How it came into the pool; null where nobody owned it before.</param>
    /// <param name="ClaimsLeft">How many more the reader may claim today.</param>
    /// <param name="History">Newest first.</param>
    /// <param name="Pack">What must be known of it; null once the claim is taken back.</param>
    public sealed record Claim(
        Happening Happening,
        string Customer,
        Tier? Tier,
        string? Contact,
        string? Phone,
        LocalDate? PoolDeadline,
        LeftOwner? Left,
        int ClaimsLeft,
        IReadOnlyList<HistoryItem> History,
        HandoverPack? Pack) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new()
        {
            { "customer", Customer },
            { "tier", Tier?.ToString() },
            { "contact", Contact },
            { "phone", Phone },
            { "pool_deadline", PoolDeadline },
            { "claims_left", ClaimsLeft },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
            [.. History.Select(item => new FigureList { { "on", item.On }, { "what", book.Answers.Happened(item.What) }, { "by", item.By } })];

        public override Worded In(Phrasebook book) => book.Ownership.Claim(this);

        public override View ForChannel() => this with { Phone = null };
    }

    /// <param name="BackOn">The first day on which its last owner may claim it again; null where nothing keeps them from it.</param>
    public sealed record Release(Happening Happening, string Customer, string Reason, LocalDate? BackOn) : View
    {
        /// <summary>The moment from which on it may be claimed; null where it may be at once.</summary>
        public LocalDateTime? OpenFrom { get; init; }

        /// <summary>The team whose members alone may claim it; null where everybody may.</summary>
        public string? TeamOnly { get; init; }

        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "customer", Customer }, { "reason", Reason }, { "claim_from", BackOn } };

        public override Worded In(Phrasebook book) => book.Ownership.Release(this);
    }

    /// <param name="Customers">At least one.</param>
    /// <param name="From">Null where they came out of the pool.</param>
    public sealed record Transfer(Happening Happening, IReadOnlyList<string> Customers, string To, string? From, IReadOnlyList<Note> Notes) : View
    {
        /// <summary>Numbers of the orders that are paid to the new owner from now on.</summary>
        public IReadOnlyList<OrderNumber> Orders { get; init; } = [];

        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new()
        {
            { "customer", Customers.Count == 1 ? Customers[0] : "all" },
            { "to", To },
            { "from", From },
            { "count", Customers.Count },
            { "orders", Orders.Count > 0 ? Orders.Count : null },
            { "over_cap", Notes.Any(note => note.Kind is NoteKind.BeyondCap) ? "true" : null },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Customers.Select(customer => new FigureList { { "customer", customer } })];

        public override Worded In(Phrasebook book) => book.Ownership.Transfer(this);
    }

    /// <param name="GraceUntil">The last day of the grace; null where the company gives none.</param>
    public sealed record HandoverReceipt(Happening Happening, IReadOnlyList<string> Customers, LocalDate? GraceUntil) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "customer", Customers[0] }, { "count", Customers.Count }, { "grace_until", GraceUntil } };

        public override Worded In(Phrasebook book) => book.Ownership.HandoverReceipt(this);
    }

    public sealed record CustomerLock(Happening Happening, string Customer, LocalDate Until) : View
    {
        /// <summary>Whether it is over as soon as it is recorded.</summary>
        public bool IsLifted { get; init; }

        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "customer", Customer }, { "until", Until } };

        public override Worded In(Phrasebook book) => book.Ownership.CustomerLock(this);
    }

    /// <param name="Customers">How many customers the member owns, which wait meanwhile.</param>
    public sealed record Leave(Happening Happening, string Who, SalesPeriod Period, int Customers) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "who", Who }, { "period", Period } };

        public override Worded In(Phrasebook book) => book.Ownership.Leave(this);
    }

    /// <summary>To the new owner: what must be known of customers that have changed hands.</summary>
    /// <param name="From">Null where they came out of the pool.</param>
    /// <param name="Packs">At least one.</param>
    /// <param name="GraceDays">Days without a fall from the receipt on; 0 where there is none to confirm.</param>
    public sealed record Handover(string? From, IReadOnlyList<HandoverPack> Packs, int GraceDays) : View
    {
        public override string Kind => "handover";

        public override FigureList Figures => new() { { "customer", Packs[0].Customer.Name }, { "from", From }, { "count", Packs.Count } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Packs.SelectMany(pack => book.Ownership.PartsOf(pack).Select(part => new FigureList
            {
                { "customer", Packs.Count > 1 ? pack.Customer.Name : null },
                { "part", part.Part },
                { "text", part.Text },
            })),
        ];

        public override Worded In(Phrasebook book) => book.Ownership.Handover(this);
    }

    /// <param name="Count">All that the reader may see.</param>
    /// <param name="Lines">The most valuable of them, best first.</param>
    public sealed record PoolAnswer(int Count, IReadOnlyList<PoolLine> Lines) : View
    {
        /// <summary>Whether the reader gives them to others, and claims none.</summary>
        public bool IsGiving { get; init; }

        public override string Kind => "pool";

        public override FigureList Figures => new() { { "count", Count } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Lines.Select(line => new FigureList
            {
                { "customer", line.Customer },
                { "tier", line.Tier?.ToString() },
                { "since", line.Since },
                { "last_owner", line.LastOwner },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Ownership.Pool(this);
    }

    /// <summary>A refusal that says more than its reason.</summary>
    /// <param name="About">The customer or the member that it is about.</param>
    public sealed record Barred(RefusalReason Reason, string About, Refusal More) : View
    {
        public override string Kind => "refused";

        public override FigureList Figures => new() { { "reason", Name.Of(Reason) } };

        public override Worded In(Phrasebook book) => book.Ownership.Barred(this);
    }

    /// <summary>To a superior: contacts of the day that look empty.</summary>
    public sealed record ThinContacts(LocalDate On, IReadOnlyList<ThinLine> Lines) : View
    {
        public override string Kind => "thin_contacts";

        public override FigureList Figures => new() { { "on", On }, { "count", Lines.Count } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
            [.. Lines.Select(line => new FigureList { { "who", line.Who }, { "customer", line.Customer }, { "what", book.Ownership.Thin(line.Why) } })];

        public override Worded In(Phrasebook book) => book.Ownership.ThinContacts(this);
    }
}
