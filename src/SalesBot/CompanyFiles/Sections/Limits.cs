namespace SalesBot.CompanyFiles.Sections;

/// <summary>Ends of ranges that several keys share.</summary>
internal static class Limits
{
    /// <summary>A trillion: far above any small company, far below where sums overflow.</summary>
    public const decimal MostYuan = 1_000_000_000_000m;

    /// <summary>Ten years.</summary>
    public const int MostDays = 3660;
}
