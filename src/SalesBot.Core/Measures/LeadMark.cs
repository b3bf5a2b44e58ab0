using SalesBot.Core.Commands;

namespace SalesBot.Core.Measures;

/// <summary>How a lead is counted: where it came from and what became of it.</summary>
/// <param name="Source">Null where nobody said.</param>
public readonly record struct LeadMark(CustomerSource? Source, LeadState State);
