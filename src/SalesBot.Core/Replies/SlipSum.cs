using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>A sum below the lines of a statement.</summary>
public sealed record SlipSum(string Name, Money Amount);
