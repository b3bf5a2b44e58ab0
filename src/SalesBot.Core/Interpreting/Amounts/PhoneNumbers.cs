namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Telephone numbers in groups, so that no group of theirs is taken for an amount: 138 0013 8000, 021-62345678, +86 139 0000 5678.</summary>
internal static class PhoneNumbers
{
    private const int FewestInternational = 8;
    private const int MostDigits = 15;
    private const int Mobile = 11;

    /// <summary>The end of the telephone number at <paramref name="at"/>, or −1.</summary>
    public static int EndAt(string text, int at)
    {
        var start = text.CharAt(at) == '+' ? at + 1 : at;
        if (!TextScan.IsDigit(text.CharAt(start)) || IsInsideWord(text.CharAt(at - 1)))
        {
            return -1;
        }

        var digits = Digits(text, start, out var firstGroup, out var groups, out var end);
        var isNumber = start > at
            ? digits is >= FewestInternational and <= MostDigits
            : groups > 1 && (IsMobile(text, at, digits, firstGroup) || IsLandline(text[at], digits, firstGroup));
        return isNumber ? end : -1;
    }

    private static bool IsInsideWord(char before) => TextScan.IsWordCharacter(before) || before is '.' or '-';

    private static bool IsMobile(string text, int at, int digits, int firstGroup) => digits == Mobile && firstGroup == 3 && text[at] == '1' && text.CharAt(at + 1) is >= '3' and <= '9';

    private static bool IsLandline(char first, int digits, int firstGroup) => first == '0' && firstGroup is 3 or 4 && digits is >= 10 and <= 12;

    private static int Digits(string text, int at, out int firstGroup, out int groups, out int end)
    {
        var digits = 0;
        firstGroup = 0;
        groups = 1;
        for (end = at; ; end++)
        {
            if (TextScan.IsDigit(text.CharAt(end)))
            {
                digits++;
                continue;
            }

            firstGroup = firstGroup == 0 ? digits : firstGroup;
            if (text.CharAt(end) is not (' ' or '-') || !TextScan.IsDigit(text.CharAt(end + 1)) || digits >= MostDigits)
            {
                return digits;
            }

            groups++;
        }
    }
}
