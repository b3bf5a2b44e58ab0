namespace SalesBot.Core.Organisation;

/// <param name="Members">By name, as the company file writes them.</param>
public sealed record DuelGroup(string Name, IReadOnlyList<string> Members);
