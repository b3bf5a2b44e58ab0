using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>A contact that is planned: asked for by a reminder, or agreed in a visit.</summary>
/// <param name="Record">Number of the entry that planned it.</param>
/// <param name="PlannedOn">The day on which it was planned.</param>
/// <param name="At">Time of day; none where only the day was said.</param>
/// <param name="IsNextStep">Whether it was agreed in a visit rather than asked for as a reminder.</param>
public sealed record FollowUp(
    long Record,
    MemberId Member,
    CustomerId Customer,
    LocalDate PlannedOn,
    LocalDate On,
    LocalTime? At,
    string? What,
    bool IsNextStep);
