using NodaTime;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Money that changes after signing.</content>
internal abstract partial record View
{
    /// <param name="Order">Null once the order itself is taken back.</param>
    /// <param name="Outstanding">What the customer owes now.</param>
    /// <param name="Credit">What the customer has paid beyond all that was owed.</param>
    /// <param name="Now">Null where the reader may not see it.</param>
    /// <param name="Look">Null once the order itself is taken back.</param>
    public sealed record Refund(
        Happening Happening,
        string Customer,
        Money Amount,
        LocalDate On,
        OrderPart? Order,
        Money Outstanding,
        Money Credit,
        Progress? Now,
        Progress? Before,
        OrderLook? Look,
        OrderLook? LookBefore,
        IReadOnlyList<Note> Notes) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new FigureList
        {
            { "customer", Customer },
            { "amount", Amount },
            { "on", On },
            { "outstanding", Outstanding },
            { "credit", Credit.IsPositive ? Credit : null },
        }.With(Order?.Figures ?? []).With(Now?.Figures(Before) ?? []).With(Look?.Figures(LookBefore) ?? []);

        public override Worded In(Phrasebook book) => book.Money.Refund(this);

        public override View ForChannel() =>
            this with { Now = Now?.WithoutPay(), Before = Before?.WithoutPay(), Look = Look?.WithoutPay(), LookBefore = LookBefore?.WithoutPay() };
    }

    /// <param name="Order">Null once the order itself is taken back.</param>
    /// <param name="Margin">Of what is left of the order; null where nothing is.</param>
    /// <param name="Look">Null once the order itself is taken back.</param>
    public sealed record ProfitFigure(
        Happening Happening,
        string Customer,
        Money Amount,
        OrderPart? Order,
        Ratio? Margin,
        OrderLook? Look,
        OrderLook? LookBefore,
        IReadOnlyList<Note> Notes) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new FigureList { { "customer", Customer }, { "profit", Amount }, { "margin", Margin?.ToFigure() } }
            .With(Order?.Figures ?? []).With(Look?.Figures(LookBefore) ?? []);

        public override Worded In(Phrasebook book) => book.Money.Profit(this);

        public override View ForChannel() => this with { Look = Look?.WithoutPay(), LookBefore = LookBefore?.WithoutPay() };
    }

    /// <param name="Order">Null once the order itself is taken back.</param>
    /// <param name="Outstanding">What the customer owes now.</param>
    public sealed record Delivery(Happening Happening, string Customer, LocalDate On, OrderPart? Order, Money Outstanding) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures =>
            new FigureList { { "customer", Customer }, { "on", On }, { "outstanding", Outstanding } }.With(Order?.Figures ?? []);

        public override Worded In(Phrasebook book) => book.Money.Delivery(this);
    }

    /// <param name="From">First day of the new grade.</param>
    public sealed record GradeDecided(Happening Happening, string Who, Grade Grade, LocalDate From) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "who", Who }, { "grade", Name.Of(Grade) }, { "from", From } };

        public override Worded In(Phrasebook book) => book.Money.GradeDecided(this);

        public override View ForChannel() => new AnsweredPrivately();
    }
}
