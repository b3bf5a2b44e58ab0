namespace SalesBot.Core.Quantities;

/// <summary>A telephone number: its digits, and the plus before a country code. Blanks, hyphens and brackets are how people write it, not part of it.</summary>
public sealed record PhoneNumber
{
    /// <summary>The number of a counter or an extension.</summary>
    public const int FewestDigits = 5;

    /// <summary>The longest international number, with an extension.</summary>
    public const int MostDigits = 20;

    /// <summary>In the middle of a text fewer digits may be anything; and with fewer, many may share a number.</summary>
    private const int FewestTelling = 7;

    /// <summary>The longest international number.</summary>
    private const int MostInText = 15;

    /// <summary>A number of mainland China without its country code.</summary>
    private const int MainlandLength = 11;

    private const string CountryCode = "86";

    private PhoneNumber(string text) => Text = text;

    /// <summary>The digits, after a plus where one was written.</summary>
    public string Text { get; }

    /// <summary>
    /// The number as two people would write it alike: digits without the country code and leading zeros; null where it is too short to know
    /// anybody by.
    /// </summary>
    public string? Key
    {
        get
        {
            string digits = DigitsOf(Text).TrimStart('0');
            if (digits.Length >= MainlandLength && digits.StartsWith(CountryCode, StringComparison.Ordinal)) digits = digits[CountryCode.Length..].TrimStart('0');
            return digits.Length >= FewestTelling ? digits : null;
        }
    }

    /// <summary>Of a text that is meant to be a number; null where it has not 5 to 20 digits.</summary>
    public static PhoneNumber? TryParse(string? text)
    {
        string digits = DigitsOf(text ?? "");
        if (digits.Length is < FewestDigits or > MostDigits) return null;
        return new PhoneNumber(text!.StartsWith('+') ? "+" + digits : digits);
    }

    /// <summary>The one run of 7 to 15 digits in a text, whatever blanks and hyphens stand between them; null where there is none, or several are.</summary>
    public static PhoneNumber? OnlyIn(string text)
    {
        char[] kept = [.. text.Select(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+' ? c : ';')];
        string[] runs = [.. new string(kept).Split(';').Select(run => string.Concat(run.Where(c => c is not (' ' or '-')))).Where(run => run.Length is >= FewestTelling and <= MostInText)];
        return runs is [var only] ? TryParse(only) : null;
    }

    /// <summary>Whether the text has these digits in this order, whatever stands between them.</summary>
    public bool IsSaidIn(string text) => DigitsOf(text).Contains(DigitsOf(Text), StringComparison.Ordinal);

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
