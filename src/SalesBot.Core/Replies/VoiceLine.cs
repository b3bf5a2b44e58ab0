namespace SalesBot.Core.Replies;

/// <summary>What somebody heard of a rival.</summary>
/// <param name="Customer">Null where none was named.</param>
internal sealed record VoiceLine(string Who, string? Customer, string Text);
