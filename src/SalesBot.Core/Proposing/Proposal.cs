using SalesBot.Core.Commands;

namespace SalesBot.Core.Proposing;

/// <summary>What is left of a model's calls after everything was held against the message.</summary>
/// <param name="Commands">In the order of the calls; empty where none holds.</param>
/// <param name="Dropped">Functions and slots that did not hold, "sign_deal.amount".</param>
public sealed record Proposal(IReadOnlyList<Command> Commands, IReadOnlyList<string> Dropped);
