using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>A budget as the company file sets it: for a member, for a team, or for the company where neither is named.</summary>
/// <param name="Amount">Yuan, not negative.</param>
/// <param name="Who">Full name of the member.</param>
/// <param name="Team">Full name of the team; never together with <paramref name="Who"/>.</param>
public sealed record BudgetDefinition(SalesPeriod Period, Money Amount, string? Who = null, string? Team = null);
