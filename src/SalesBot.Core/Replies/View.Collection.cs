using NodaTime;
using SalesBot.Core.Collection;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Money that is still out.</content>
internal abstract partial record View
{
    /// <param name="Customer">The one customer asked about; null for a member's, a team's or the company's.</param>
    /// <param name="Lines">By due date.</param>
    public sealed record ReceivablesAnswer(
        Subject Subject, string? Customer, Receivables Owed, IReadOnlyList<ReceivableLine> Lines, IReadOnlyList<CreditLine> Credits) : View
    {
        public override string Kind => "receivables";

        public Money Credit => Credits.Aggregate(Money.Zero, (sum, line) => sum + line.Amount);

        public override FigureList Figures => new()
        {
            { "customer", Customer },
            { "outstanding", Owed.Outstanding },
            { "overdue", Owed.Overdue },
            { "not_due", Owed.Aged(AgeBucket.NotDue) },
            { "overdue.30", Owed.Aged(AgeBucket.UpTo30) },
            { "overdue.60", Owed.Aged(AgeBucket.UpTo60) },
            { "overdue.90", Owed.Aged(AgeBucket.UpTo90) },
            { "overdue.more", Owed.Aged(AgeBucket.Over90) },
            { "credit", Credit.IsPositive ? Credit : null },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Lines.Select(line => line.Row)];

        public override Worded In(Phrasebook book) => book.Collection.Receivables(this);
    }

    /// <param name="Who">Who is credited with the order; null where that is the reader.</param>
    /// <param name="Order">Its record, amount and day.</param>
    /// <param name="Days">Until something is lost; 1 on the last day in time.</param>
    public sealed record CollectionReminder(
        string Customer, string? Who, Money Outstanding, OrderPart Order, LocalDate DueOn, int Days, CollectionDeadline Deadline) : View
    {
        public override string Kind => "collection_reminder";

        public override FigureList Figures => new FigureList
        {
            { "customer", Customer },
            { "who", Who },
            { "outstanding", Outstanding },
            { "days", Days },
            { "due_on", DueOn },
            { "last_day", Deadline.LastDay },
            { "loss", Name.Of(Deadline.Loss) },
            { "rate", Deadline.Rate?.ToFigure() },
        }.With(Order.Figures);

        public override Worded In(Phrasebook book) => book.Collection.Reminder(this);
    }
}
