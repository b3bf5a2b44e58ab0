namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>点 as the decimal point of a number: 三点五, 六 点 五, 1点5万.</summary>
internal static class SpokenPoint
{
    private const int MostDigits = 6;
    private const string TimeBehind = "十分刻";
    private const string AmountBehind = "万亿千w%成折块元";

    /// <summary>What stands behind the 点 at <paramref name="at"/>, as a fraction; null if it is no decimal point.</summary>
    public static (int End, decimal Value)? Read(string text, int at)
    {
        var start = text.SkipSpaces(at + 1);
        return TextScan.IsDigit(text.CharAt(start)) ? Arabic(text, start) : Chinese(text, at, start);
    }

    /// <summary>The 点 at <paramref name="at"/> stands inside an amount (1点5万, 三点一折), so that no time of day begins before it.</summary>
    public static bool IsInAmount(string text, int at) => Read(text, at) is { } fraction && IsBeforeAmount(text, fraction.End);

    // 3点5 alone is a time; 3点5万 and 0点5个点 are not.
    private static (int End, decimal Value)? Arabic(string text, int start)
    {
        var end = start;
        var value = 0m;
        var unit = 0.1m;
        for (; TextScan.IsDigit(text.CharAt(end)) && end - start < MostDigits; end++)
        {
            value += (text[end] - '0') * unit;
            unit /= 10;
        }

        return IsBeforeAmount(text, end) ? (end, value) : null;
    }

    private static (int End, decimal Value)? Chinese(string text, int at, int start)
    {
        var run = new DigitRun(text, start);
        var isTime = run.Count == 0 || TimeBehind.Contains(text.CharAt(run.End), StringComparison.Ordinal);
        return isTime || (TextScan.IsDigit(text.CharAt(at - 1)) && !IsBeforeAmount(text, run.End)) ? null : (run.End, run.AsFraction());
    }

    private static bool IsBeforeAmount(string text, int end)
    {
        var next = text.SkipSpaces(end);
        return AmountBehind.Contains(text.CharAt(next), StringComparison.Ordinal) || text.StartsAt(next, "个点") || text.StartsAt(next, "个百分点") || text.StartsAt(next, "个亿");
    }
}
