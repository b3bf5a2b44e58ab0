namespace SalesBot.Understanding;

/// <summary>What an answer cost.</summary>
/// <param name="Sent">Tokens of the prompt, as the endpoint counts them; 0 where it does not.</param>
/// <param name="Received">Tokens of the answer.</param>
internal readonly record struct ModelUsage(long Sent, long Received, TimeSpan Took);
