using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>A quarter that is closed.</summary>
/// <param name="Record">Number of the entry that closed it.</param>
/// <param name="On">The day on which it was closed.</param>
public sealed record Closing(SalesPeriod Quarter, long Record, LocalDate On, IReadOnlyDictionary<MemberId, ClosedStatement> Statements);
