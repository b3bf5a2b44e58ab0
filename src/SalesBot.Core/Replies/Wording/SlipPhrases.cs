using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Replies.Wording;

/// <summary>The words of a statement in one language. It is kept and printed, so every day and period is spelled out.</summary>
internal abstract class SlipPhrases
{
    /// <summary>Order, day, customer, what it is, plan, base, rate, share, attainment, factor, exact, value, state.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    public abstract string Title(string who, SalesPeriod period);

    public abstract IEnumerable<string> Remarks(Statement pay, LocalDate today);

    /// <summary>Why goods of a category without a rate come to nothing.</summary>
    public abstract string NoRate { get; }

    public abstract string NameOf(SlipPart part);

    public abstract string NameOf(SettlementKind kind);

    /// <summary>The plan that a line was paid by, with its version.</summary>
    public abstract string Plan(Fact.PlanAdopted plan);

    /// <summary>How far a line is on its way, why it comes to nothing, and what it waits for.</summary>
    /// <param name="closedOn">Day on which the statement was closed; null while it is open.</param>
    public abstract string State(StatementLine line, LocalDate? closedOn);

    public abstract string State(Settlement one);
}
