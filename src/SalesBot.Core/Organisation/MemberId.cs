namespace SalesBot.Core.Organisation;

/// <summary>A member, numbered in the order of joining from 1; 0 is nobody.</summary>
public readonly record struct MemberId(int Number);
