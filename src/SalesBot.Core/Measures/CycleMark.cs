using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Measures;

/// <summary>One measured time of one customer.</summary>
/// <param name="Whose">Who signed, or who added the customer.</param>
/// <param name="On">The day whose period it counts in.</param>
internal readonly record struct CycleMark(CycleKind Kind, MemberId Whose, LocalDate On, int Value);
