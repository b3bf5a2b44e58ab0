using SalesBot.Core.Quantities;

namespace SalesBot.Core.Explanations;

/// <summary>Shares as people name them after they have seen them.</summary>
internal static class Shares
{
    private const int ShownDecimals = 4;

    private const int WholePercent = 2;

    /// <summary>Whether somebody who says <paramref name="said"/> may mean the share: shown with two decimals of a per cent, cut, or in whole per cent.</summary>
    public static bool Fits(Ratio share, decimal said) => Cut(share.Value, ShownDecimals) == said || Cut(share.Value, WholePercent) == said;

    private static decimal Cut(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.ToZero);
}
