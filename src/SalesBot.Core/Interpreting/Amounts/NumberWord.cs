namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>What an English word is worth in a number.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);
