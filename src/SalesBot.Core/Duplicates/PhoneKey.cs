namespace SalesBot.Core.Duplicates;

/// <summary>A phone number as two people would write it alike.</summary>
internal static class PhoneKey
{
    /// <summary>Shorter numbers are extensions that many share.</summary>
    private const int Shortest = 7;

    /// <summary>A number of mainland China without its country code.</summary>
    private const int MainlandLength = 11;

    private const string CountryCode = "86";

    /// <summary>Digits only, without the country code; null where the number is too short to know anybody by.</summary>
    public static string? Of(string? phone)
    {
        if (phone is null) return null;
        string digits = string.Concat(phone.Where(char.IsAsciiDigit)).TrimStart('0');
        if (digits.Length > MainlandLength - 1 && digits.StartsWith(CountryCode, StringComparison.Ordinal)) digits = digits[CountryCode.Length..].TrimStart('0');
        return digits.Length >= Shortest ? digits : null;
    }
}
