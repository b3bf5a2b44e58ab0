using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>The base pay of one month, or of the month's share in a plan that states it by the quarter.</summary>
/// <param name="Grade">That of the month's first day.</param>
/// <param name="Pay">As the plan states it for the grade.</param>
public sealed record BaseMonth(Grade Grade, Money Pay);
