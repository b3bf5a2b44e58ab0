using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Organisation;

/// <summary>A customer as the company file lists them.</summary>
/// <param name="Owner">Full name of the owning member; in the public pool where missing.</param>
/// <param name="Since">Start of ownership; from adoption where missing.</param>
/// <param name="Ordered">First order before the journal; none where missing.</param>
/// <param name="Purchases">Yuan signed before the journal, by calendar year.</param>
/// <param name="Phone">Digits and a leading plus only.</param>
public sealed record CustomerDefinition(
    string Name,
    IReadOnlyList<string> Aliases,
    string? Owner = null,
    Tier? Tier = null,
    LocalDate? Since = null,
    LocalDate? Ordered = null,
    IReadOnlyDictionary<int, decimal>? Purchases = null,
    string? Phone = null,
    CustomerSource? Source = null,
    StageKey? Stage = null);
