namespace SalesBot.Channels.Teams;

/// <param name="Line">What was tried, what came of it, and what would help.</param>
internal sealed record Diagnosis(bool IsWell, string Line);
