namespace SalesBot.Core.Replies;

/// <summary>A deal that has stood in one stage for too long.</summary>
/// <param name="Who">Its owner; null in the pool.</param>
/// <param name="Stage">As the reader calls it.</param>
/// <param name="Days">In that stage.</param>
internal sealed record StuckLine(string? Who, string Customer, string Stage, int Days);
