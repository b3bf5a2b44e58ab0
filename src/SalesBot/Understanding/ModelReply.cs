using Microsoft.Extensions.AI;

namespace SalesBot.Understanding;

/// <summary>What came of one call of the endpoint.</summary>
/// <param name="Response">Null where there was no answer.</param>
/// <param name="Why">Why there was none, in words that hold nothing of what was sent or answered; null where there was one.</param>
/// <param name="Status">The HTTP status of an answer that was none; null where nothing was answered.</param>
/// <param name="IsLate">Whether nothing came in time.</param>
internal sealed record ModelReply(ChatResponse? Response, string? Why = null, int? Status = null, bool IsLate = false);
