using System.Globalization;

namespace SalesBot.Core.Commands;

/// <summary>Payment terms: everything before delivery, or so many days from the start of the payment period. Written "prepaid" or "net:60".</summary>
public readonly record struct Terms
{
    /// <summary>The longest term that is believed: ten years.</summary>
    public const int LongestDays = 3660;

    private Terms(bool prepaid, int days)
    {
        IsPrepaid = prepaid;
        Days = days;
    }

    public bool IsPrepaid { get; }

    /// <summary>Days to full payment; 0 where prepaid.</summary>
    public int Days { get; }

    public static Terms Prepaid => new(true, 0);

    /// <param name="days">0 to <see cref="LongestDays"/>.</param>
    public static Terms Net(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, LongestDays);
        return new Terms(false, days);
    }

    public static bool TryParse(ReadOnlySpan<char> text, out Terms terms)
    {
        terms = Prepaid;
        if (text is "prepaid") return true;
        if (!text.StartsWith("net:", StringComparison.Ordinal)) return false;
        bool read = int.TryParse(text[4..], NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= LongestDays;
        if (read) terms = Net(days);
        return read;
    }

    public override string ToString() => IsPrepaid ? "prepaid" : string.Create(CultureInfo.InvariantCulture, $"net:{Days}");
}
