using NodaTime;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Replies;

/// <summary>One thing that happened with a customer.</summary>
/// <param name="By">Who recorded it; null for the clock and the company file.</param>
internal sealed record HistoryItem(LocalDate On, Fact What, string? By);
