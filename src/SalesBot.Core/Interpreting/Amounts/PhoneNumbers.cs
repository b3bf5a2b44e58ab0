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
        var isInternational = text.CharAt(at) == '+';
        if (!TextScan.IsDigit(text.CharAt(isInternational ? at + 1 : at)) || TextScan.IsWordCharacter(text.CharAt(at - 1)) || text.CharAt(at - 1) is '.' or '-')
        {
            return -1;
        }

        var digits = Digits(text, isInternational ? at + 1 : at, out var firstGroup, out var groups, out var end);
        if (isInternational)
        {
            return digits is >= FewestInternational and <= MostDigits ? end : -1;
        }

        var isMobile = digits == Mobile && groups > 1 && firstGroup == 3 && text[at] == '1' && text.CharAt(at + 1) is >= '3' and <= '9';
        var isLandline = text[at] == '0' && firstGroup is 3 or 4 && groups > 1 && digits is 10 or 11 or 12;
        return isMobile || isLandline ? end : -1;
    }

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
