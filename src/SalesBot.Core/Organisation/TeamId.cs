namespace SalesBot.Core.Organisation;

/// <summary>A team, numbered in the order of forming from 1; 0 is none.</summary>
public readonly record struct TeamId(int Number);
