namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>A currency found next to a number.</summary>
/// <param name="End">The first position after it.</param>
/// <param name="Code">ISO 4217.</param>
/// <param name="Scale">1, or what the mark adds: MUSD is a million dollars.</param>
internal readonly record struct CurrencyMark(int End, string Code, decimal Scale = 1);
