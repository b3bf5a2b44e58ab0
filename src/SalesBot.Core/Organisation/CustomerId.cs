namespace SalesBot.Core.Organisation;

/// <summary>A customer, numbered in the order of recording from 1; 0 is none.</summary>
public readonly record struct CustomerId(int Number);
