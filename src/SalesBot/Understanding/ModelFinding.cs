namespace SalesBot.Understanding;

/// <summary>One thing that was tried about the language model.</summary>
/// <param name="Line">What was tried and what came of it; where it went wrong, what would be right. No secret stands in it.</param>
internal sealed record ModelFinding(bool IsWell, string Line);
