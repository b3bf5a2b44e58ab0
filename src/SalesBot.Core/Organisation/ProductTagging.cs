using NodaTime;

namespace SalesBot.Core.Organisation;

/// <param name="From">The first day; from the start where missing.</param>
/// <param name="To">The last day; for good where missing.</param>
public sealed record ProductTagging(ProductTag Tag, LocalDate? From = null, LocalDate? To = null);
