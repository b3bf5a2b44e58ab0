namespace SalesBot.Core.Replies;

/// <summary>What can be picked in answer to a question.</summary>
/// <param name="Text">The name, without what marks a new one.</param>
/// <param name="IsNew">Whether picking it creates the name.</param>
internal sealed record Choice(string Text, bool IsNew);
