using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Closing a quarter, and the grades after it.</content>
internal abstract partial record View
{
    /// <summary>Asks once before a quarter is closed for ever.</summary>
    /// <param name="Orders">Signed in the quarter.</param>
    /// <param name="Waiting">Commission on those of them that are not collected in full.</param>
    public sealed record ConfirmClosing(Command.ClosePeriod Pending, SalesPeriod Period, int Orders, Money Earned, Money Waiting) : View
    {
        /// <summary>Orders paid on a profit that is estimated or unknown, while finance could still say it.</summary>
        public int Estimated { get; init; }

        public override string Kind => "confirm";

        public override FigureList Figures => SlotFigures.Of(Pending)
            .With(new FigureList { { "orders", Orders }, { "commission.earned", Earned }, { "commission.waiting", Waiting }, { "orders.estimated", Estimated > 0 ? Estimated : null } });

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => RowsOf(book, Buttons);

        public override Worded In(Phrasebook book) => book.Money.ConfirmClosing(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <param name="Rows">A member a row, by name.</param>
    public sealed record Closed(SalesPeriod Period, int Orders, IReadOnlyList<ClosedRow> Rows) : View
    {
        public override string Kind => "closed";

        public Money Commission => Rows.Aggregate(Money.Zero, (sum, row) => sum + row.Payable);

        public Money Waiting => Rows.Aggregate(Money.Zero, (sum, row) => sum + row.Projected - row.Earned);

        public override FigureList Figures => new()
        {
            { "period", Period },
            { "orders", Orders },
            { "commission", Commission },
            { "commission.waiting", Waiting },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Rows.Select(row => row.Row)];

        public override Worded In(Phrasebook book) => book.Money.Closed(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <param name="From">First day of the new grade.</param>
    /// <param name="PayBefore">Yuan a month; null where the plan has no base pay for the grade.</param>
    public sealed record GradeChanged(
        string Who,
        SalesPeriod Period,
        Ratio Attainment,
        Grade Before,
        Grade After,
        LocalDate From,
        Money? PayBefore,
        Money? PayAfter) : View
    {
        public override string Kind => "grade_changed";

        public override FigureList Figures => new()
        {
            { "who", Who },
            { "period", Period },
            { "attainment", Attainment.ToCutFigure() },
            { "grade", Name.Of(After) },
            { "grade.before", Name.Of(Before) },
            { "from", From },
            { "base_pay", PayAfter },
            { "base_pay.before", PayBefore },
        };

        public override Worded In(Phrasebook book) => book.Money.GradeChanged(this);
    }

    /// <summary>Put to a manager, who decides.</summary>
    public sealed record GradeProposed(string Who, SalesPeriod Period, Ratio Attainment, Grade Before, Grade After, LocalDate From) : View
    {
        public override string Kind => "grade_proposed";

        public override FigureList Figures => new()
        {
            { "who", Who },
            { "period", Period },
            { "attainment", Attainment.ToCutFigure() },
            { "grade", Name.Of(After) },
            { "grade.before", Name.Of(Before) },
            { "from", From },
        };

        public override Worded In(Phrasebook book) => book.Money.GradeProposed(this);
    }
}
