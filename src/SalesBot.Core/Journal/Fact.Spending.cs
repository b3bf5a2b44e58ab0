using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <content>Money spent to sell. Each can be amended and taken back.</content>
public abstract partial record Fact
{
    /// <summary>Whoever records it has spent it.</summary>
    /// <param name="Customer">Whom it was spent on.</param>
    /// <param name="Amount">Yuan, positive.</param>
    /// <param name="On">The day it was spent.</param>
    /// <param name="Purpose">What it was spent on; null where nobody said.</param>
    public sealed record ExpenseLogged(CustomerId Customer, Money Amount, LocalDate On, SpendPurpose? Purpose = null) : OfSpending;

    /// <summary>
    /// What may be spent on hosting; for the company where neither member nor team is given. A later one of the same whom and period replaces it.
    /// </summary>
    /// <param name="Amount">Yuan, not negative.</param>
    public sealed record BudgetSet(SalesPeriod Period, Money Amount, MemberId? Member = null, TeamId? Team = null) : OfSpending;
}
