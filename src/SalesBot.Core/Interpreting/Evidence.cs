namespace SalesBot.Core.Interpreting;

/// <summary>Which words of the message gave a slot its value.</summary>
/// <param name="Slot">The slot's name in the contract, "amount".</param>
public readonly record struct Evidence(string Slot, TextSpan Words);
