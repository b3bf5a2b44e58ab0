using NodaTime;

namespace SalesBot.Core.Deciding;

/// <summary>What a refusal can say beside its reason, so that the speaker knows what to do.</summary>
/// <param name="Owner">Whose it is, or who cannot take it.</param>
/// <param name="Until">The day or moment from which on it will do.</param>
/// <param name="Count">How many there are already.</param>
/// <param name="Most">How many there may be.</param>
/// <param name="Customers">What had best be given up instead.</param>
public sealed record Refusal(
    RefusalCase Case,
    string? Owner = null,
    LocalDateTime? Until = null,
    int Count = 0,
    int Most = 0,
    IReadOnlyList<string>? Customers = null);
