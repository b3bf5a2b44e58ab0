using System.Globalization;

namespace SalesBot.Core.Commands;

/// <summary>What an order is called wherever it is named: by the number of the entry that recorded it, so that no two are called alike.</summary>
/// <param name="Record">That number, positive.</param>
public readonly record struct OrderNumber(long Record)
{
    private const string Prefix = "D-";

    /// <summary>Reads "D-0917", "d-917" and the bare number; 0 and below are no numbers.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out OrderNumber number)
    {
        if (text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) text = text[Prefix.Length..];
        bool isNumber = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long record) && record > 0;
        number = new OrderNumber(record);
        return isNumber;
    }

    /// <summary>"D-0917": four digits at least.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Record:0000}");
}
