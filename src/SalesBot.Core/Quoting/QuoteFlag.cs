namespace SalesBot.Core.Quoting;

/// <summary>What a large element of cost most often means, and what could be done about it before the proposal goes out (§12).</summary>
public enum QuoteFlag
{
    /// <summary>Bought out of season.</summary>
    OutOfSeason,

    /// <summary>The freight is that of air freight.</summary>
    AirFreight,

    /// <summary>Irregular boxes need bigger cartons and filling.</summary>
    IrregularBoxes,

    /// <summary>Goods with far-apart shelf lives in one parcel: split or exchange.</summary>
    MixedShelfLives,
}
