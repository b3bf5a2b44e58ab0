using SalesBot.Core.Commission;

namespace SalesBot.Core.Replies;

/// <summary>An order of an earlier quarter in a statement, with its customer's name.</summary>
internal sealed record SettledLine(Settlement Settlement, string Customer);
