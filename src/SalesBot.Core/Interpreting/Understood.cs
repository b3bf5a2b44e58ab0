using SalesBot.Core.Commands;

namespace SalesBot.Core.Interpreting;

/// <summary>What a message was understood to mean.</summary>
/// <param name="Commands">In the order of the text; empty when it means none.</param>
/// <param name="Confidence">From 0 to 1: how likely all of it is right.</param>
/// <param name="Evidence">For each command, the words that gave its slots.</param>
public sealed record Understood(
    IReadOnlyList<Command> Commands,
    decimal Confidence,
    IReadOnlyList<IReadOnlyList<Evidence>> Evidence);
