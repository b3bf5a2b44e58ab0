namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Numbers of orders, contracts, invoices and rooms, which are never amounts: KY-260331-05, 合同号88231, 订单号：20260331, 尾号3377.</summary>
internal static class Identifiers
{
    private const int FewestDigits = 4;
    private const int FewestGroups = 2;
    private const string Between = " :#是为=";

    private static readonly string[] Names =
    [
        "合同号", "订单号", "单号", "编号", "发票号", "票号", "工号", "尾号", "车牌号", "房号", "房间号", "门牌号", "账号", "卡号", "学号", "批号", "货号", "款号", "型号", "邮编", "税号", "号码", "代码", "流水号", "验证码", "手机号", "电话号", "手机", "座机", "分机",
        "微信号", "qq", "no.", "order no", "invoice no", "po no",
    ];

    /// <summary>The end of the identifier at <paramref name="at"/>, or −1.</summary>
    public static int EndAt(string text, int at)
    {
        if (TextScan.IsWordCharacter(text.CharAt(at - 1))) return -1;
        if (TextScan.IsLetter(text[at])) return CodeEnd(text, at);
        return TextScan.IsDigit(text[at]) && IsCalledOne(text, at) ? RunEnd(text, at, out _, out _) : -1;
    }

    // KY-260331-05, HT2026-0331: letters, then digits in groups or many of them.
    private static int CodeEnd(string text, int at)
    {
        var letters = text.LettersEnd(at);
        var start = text.CharAt(letters) == '-' ? letters + 1 : letters;
        if (!TextScan.IsDigit(text.CharAt(start))) return -1;
        var end = RunEnd(text, start, out var digits, out var groups);
        return digits >= FewestDigits && (start > letters || groups >= FewestGroups) && !IsAmount(text, end) ? end : -1;
    }

    private static bool IsAmount(string text, int end) => ChineseDigits.Unit(text.CharAt(end)) > 0 || text.CharAt(end) is '元' or '块' || text.CharAt(end) is '.' or ',' && TextScan.IsDigit(text.CharAt(end + 1));

    private static bool IsCalledOne(string text, int at)
    {
        var end = at;
        while (end > 0 && Between.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return Array.Exists(Names, name => text.EndsAt(end, name));
    }

    private static int RunEnd(string text, int at, out int digits, out int groups)
    {
        (digits, groups) = (0, 1);
        var end = at;
        for (; TextScan.IsWordCharacter(text.CharAt(end)) || text.CharAt(end) == '-' && TextScan.IsWordCharacter(text.CharAt(end + 1)); end++)
        {
            if (TextScan.IsDigit(text[end])) digits++;
            if (text[end] == '-') groups++;
        }

        return end;
    }
}
