using System.Globalization;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Spending;

namespace SalesBot.Core.Replies;

/// <content>Money spent to sell.</content>
internal abstract partial record View
{
    /// <param name="Look">Null once it is taken back.</param>
    /// <param name="Purpose">What it was spent on; null where nobody said.</param>
    public sealed record Spent(
        Happening Happening, string Customer, Money Amount, LocalDate On, SpendPurpose? Purpose, SpendLook? Look, IReadOnlyList<Note> Notes) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new FigureList
        {
            { "customer", Customer },
            { "amount", Amount },
            { "on", On },
            { "purpose", Purpose is { } purpose ? Name.Of(purpose) : null },
        }.With(Look?.Figures ?? []);

        public override Worded In(Phrasebook book) => book.Spending.Spent(this);
    }

    /// <param name="Who">The member; null for a team or the company.</param>
    /// <param name="Team">The team, "all" for the company; null for a member.</param>
    public sealed record BudgetGrant(Happening Happening, string? Who, string? Team, Money Amount, SalesPeriod Period, IReadOnlyList<Note> Notes) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "who", Who }, { "team", Team }, { "amount", Amount }, { "period", Period } };

        public override Worded In(Phrasebook book) => book.Spending.Grant(this);
    }

    /// <param name="Attainment">Of the same period; null without a target.</param>
    /// <param name="LateCustomer">Whose order was late, where a budget was cancelled.</param>
    public sealed record BudgetAnswer(Subject Subject, BudgetUse Use, Ratio? Attainment, string? LateCustomer) : View
    {
        public override string Kind => "budget";

        public override FigureList Figures => new FigureList
        {
            { "period", Use.Period },
            { "granted", Use.Granted },
            { "used", Use.Used },
            { "left", Use.Left },
            { "over", Use.Over },
            { "used.share", Use.UsedShare?.ToFigure() },
            { "return", Use.Return?.ToFigure() },
            { "profit", Use.Profit },
            { "attainment", Attainment?.ToCutFigure() },
        }.With(Effect).With(Purposes).With(Cut);

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Use.Customers.Select(one => new FigureList
            {
                { "customer", one.Customer.Name },
                { "spent", one.Spent },
                { "profit", one.Profit },
                { "orders", one.Orders.ToString(CultureInfo.InvariantCulture) },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Spending.Answer(this);

        private FigureList Effect => Use.Customers.Count == 0 ? [] : new FigureList
        {
            { "customers", Use.Customers.Count },
            { "ordering", Use.Ordering },
            { "per_ordering", Use.PerOrdering },
            { "per_ordering.own", Use.PerOrderingOwn },
            { "without_effect", Use.WithoutEffect },
            { "without_effect.share", (Use.WithoutEffect / Use.Used).ToFigure() },
        };

        private FigureList Purposes
        {
            get
            {
                FigureList figures = [];
                foreach ((SpendPurpose purpose, Money spent) in Use.Purposes) figures.Add($"purpose.{Name.Of(purpose)}", spent);
                return figures;
            }
        }

        private FigureList Cut => Use.Cut is not { } cut ? [] : new FigureList
        {
            { "cancelled", cut.Amount },
            { "cancelled.customer", LateCustomer },
            { "cancelled.until", cut.Quarter.Last },
        };
    }
}
