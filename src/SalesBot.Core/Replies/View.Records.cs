using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Records: new, put right, or taken back.</content>
internal abstract partial record View
{
    private static string KindOf(Happening happening, string whenRecorded) => happening switch
    {
        Happening.Recorded => whenRecorded,
        Happening.Amended => "amended",
        Happening.TakenBack or Happening.Restored => "undone",
    };

    /// <param name="Met">How the customer was met.</param>
    /// <param name="PoolDeadline">Last day on which another follow-up saves the customer; null while it is protected or not the speaker's.</param>
    /// <param name="Today">The speaker's visits of the day.</param>
    public sealed record Visit(
        Happening Happening,
        string Customer,
        ContactKind Met,
        LocalDate On,
        LocalDate? NextOn,
        Money? Expense,
        LocalDate? PoolDeadline,
        int? Today,
        IReadOnlyList<Note> Notes) : View
    {
        /// <summary>Null where nothing was spent.</summary>
        public SpendLook? Spend { get; init; }

        /// <summary>Parts of the customer's card that are known, where one is still to be asked for; null where that is not said.</summary>
        public int? KnownParts { get; init; }

        public override string Kind => KindOf(Happening, "visit_recorded");

        public override FigureList Figures => new FigureList
        {
            { "customer", Customer },
            { "kind", Name.Of(Met) },
            { "on", On },
            { "next_on", NextOn },
            { "expense", Expense },
            { "pool_deadline", PoolDeadline },
            { "visits.today", Today },
            { "persona", KnownParts is { } known ? $"{known}/{Personas.PersonaCard.Parts}" : null },
        }.With(Spend?.Figures ?? []);

        public override Worded In(Phrasebook book) => book.Records.Visit(this);
    }

    /// <param name="Profit">Known or estimated; null while that of any part is unknown.</param>
    /// <param name="IsFirst">Whether it is the customer's first order; null once it is taken back.</param>
    /// <param name="With">The colleague who shares the credit.</param>
    /// <param name="Now">Null where the reader may not see it.</param>
    public sealed record Deal(
        Happening Happening,
        string Customer,
        Money Amount,
        IReadOnlyList<DealPart> Parts,
        Money? Profit,
        bool? IsFirst,
        Terms Terms,
        LocalDate On,
        CreditPart? With,
        Progress? Now,
        Progress? Before,
        IReadOnlyList<Note> Notes) : View
    {
        /// <summary>What of it was paid at once from what the customer had paid too much before; null for nothing.</summary>
        public Money? FromCredit { get; init; }

        public override string Kind => KindOf(Happening, "deal_recorded");

        public override FigureList Figures => new FigureList
        {
            { "customer", Customer },
            { "amount", Amount },
            { "category", string.Join(',', Parts.Select(part => part.Id)) },
            { "profit", Profit },
            { "terms", Terms.ToString() },
            { "on", On },
            { "first_order", IsFirst is { } first ? (first ? "true" : "false") : null },
            { "from_credit", FromCredit },
        }.With(Now?.Figures(Before) ?? []);

        public override Worded In(Phrasebook book) => book.Records.Deal(this);

        public override View ForChannel() => this with { Now = Now?.WithoutPay(), Before = Before?.WithoutPay() };
    }

    /// <param name="Outstanding">What the customer owes now.</param>
    /// <param name="Earned">Commission of the paid order's quarter on orders collected in full; null where the reader may not see it.</param>
    public sealed record Payment(
        Happening Happening,
        string Customer,
        Money Amount,
        LocalDate On,
        Money Outstanding,
        Money? Earned,
        Money? EarnedBefore,
        IReadOnlyList<Note> Notes) : View
    {
        /// <summary>Whose commission it is; null where it is the reader's own.</summary>
        public string? EarnedBy { get; init; }

        /// <summary>What is missing to the band from which on anything is paid; null where it is reached, or the reader may not see it.</summary>
        public NextBand? Next { get; init; }

        public SalesPeriod? Quarter { get; init; }

        /// <summary>Whether the customer has ordered anything that the money can be for.</summary>
        public bool HasOrders { get; init; } = true;

        /// <summary>The orders that it went to; empty where there is no choice.</summary>
        public IReadOnlyList<PaidPart> Parts { get; init; } = [];

        public override string Kind => KindOf(Happening, "payment_recorded");

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Parts.Select(part => part.Row)];

        public override FigureList Figures => new()
        {
            { "customer", Customer },
            { "amount", Amount },
            { "on", On },
            { "outstanding", Outstanding },
            { "commission.earned", Earned },
            { "commission.earned.before", EarnedBefore },
            { "bracket.gap", Next?.Gap },
            { "bracket.gain", Next?.Gain },
        };

        public override Worded In(Phrasebook book) => book.Records.Payment(this);

        public override View ForChannel() => this with { Earned = null, EarnedBefore = null, Next = null };
    }
}
