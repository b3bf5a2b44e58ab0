using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>One stage of a company's deals.</summary>
/// <param name="Probability">Share of the amount that counts in the weighted forecast; 0 to 1.</param>
/// <param name="Days">Days in the stage after which a deal is stuck; never where missing.</param>
/// <param name="Name">As the company calls it; the usual name of the key in the reader's language where missing.</param>
/// <param name="Documents">Needed to move on: keys that have a name in both languages, or the company's own words.</param>
/// <param name="Hint">Said when a deal enters; the usual hint of the key in the reader's language where missing.</param>
public sealed record StageRule(
    StageKey Key,
    Ratio Probability,
    int? Days = null,
    string? Name = null,
    IReadOnlyList<string>? Documents = null,
    string? Hint = null);
