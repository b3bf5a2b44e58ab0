using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Personas;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>What is learnt about customers, and from them.</content>
internal abstract partial record View
{
    public sealed record TierChange(Happening Happening, string Customer, Tier Tier) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "customer", Customer }, { "tier", Tier.ToString() } };

        public override Worded In(Phrasebook book) => book.Knowing.TierChange(this);
    }

    /// <param name="Contact">Null where it stays as it was.</param>
    /// <param name="Phone">Null where it stays as it was.</param>
    public sealed record ContactChange(Happening Happening, string Customer, string? Contact, string? Phone) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "customer", Customer }, { "contact", Contact }, { "phone", Phone } };

        public override Worded In(Phrasebook book) => book.Knowing.ContactChange(this);

        public override View ForChannel() => this with { Phone = null };
    }

    /// <param name="Known">How many parts of the customer's card are known now.</param>
    /// <param name="Missing">The first that is not; null where all are.</param>
    public sealed record Learnt(Happening Happening, string Customer, Aspect Aspect, string Note, int Known, Aspect? Missing) : View
    {
        public IReadOnlyList<Note> Notes { get; init; } = [];

        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new()
        {
            { "customer", Customer },
            { "aspect", Name.Of(Aspect) },
            { "note", Note },
            { "persona", $"{Known}/{PersonaCard.Parts}" },
            { "persona.missing", Missing is { } aspect ? Name.Of(aspect) : null },
        };

        public override Worded In(Phrasebook book) => book.Knowing.Learnt(this);
    }

    /// <param name="Cost">Null while nothing is known.</param>
    /// <param name="OrderProfit">Profit of the order that the cost lowers; null where there is none or it is not known.</param>
    /// <param name="ProtectedUntil">Last day on which it protects the customer from the pool; null once it is settled.</param>
    public sealed record ComplaintStep(
        Happening Happening,
        string Customer,
        ComplaintSubject? About,
        Money? Cost,
        Money? OrderProfit,
        LocalDate? ProtectedUntil) : View
    {
        /// <summary>What the order earns; null where the complaint cost nothing, or the order no longer stands.</summary>
        public OrderLook? Look { get; init; }

        public OrderLook? LookBefore { get; init; }

        public IReadOnlyList<Note> Notes { get; init; } = [];

        /// <summary>The goods it is about, where they are complained about often.</summary>
        public ComplainedGoods? Goods { get; init; }

        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new FigureList
        {
            { "customer", Customer },
            { "about", About is { } about ? Name.Of(about) : null },
            { "cost", Cost },
            { "profit", OrderProfit },
            { "protected_until", ProtectedUntil },
            { "complaint_rate", Goods?.Share.ToFigure() },
        }.With(Look?.Figures(LookBefore) ?? []);

        public override Worded In(Phrasebook book) => book.Knowing.Complaint(this);

        public override View ForChannel() => this with { Look = Look?.WithoutPay(), LookBefore = LookBefore?.WithoutPay() };
    }

    /// <param name="Customer">Null where the story is about none.</param>
    public sealed record NewCase(Happening Happening, string Title, string? Customer, string Story, bool HidesName) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "title", Title }, { "customer", Customer }, { "text", Story } };

        public override Worded In(Phrasebook book) => book.Knowing.Case(this);
    }

    /// <param name="Cases">The best first.</param>
    public sealed record CasesAnswer(IReadOnlyList<CaseLine> Cases) : View
    {
        /// <summary>Rows beyond these are no help to a reader.</summary>
        private const int MostRows = 20;

        public override string Kind => "cases";

        public override FigureList Figures => new() { { "count", Cases.Count } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Cases.Take(MostRows).Select(one => new FigureList
            {
                { "title", one.TitleFor(book.Knowing.SomeCustomer) },
                { "by", one.By },
                { "on", one.On },
                { "text", one.TextFor(book.Knowing.SomeCustomer) },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Knowing.Cases(this);
    }
}
