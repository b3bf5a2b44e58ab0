using SalesBot.Core.Measures;

namespace SalesBot.Core.Replies;

/// <summary>One member's part of a team's work.</summary>
internal sealed record WorkLine(string Who, Workload Work);
