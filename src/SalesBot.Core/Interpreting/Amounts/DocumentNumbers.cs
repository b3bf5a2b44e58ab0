namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Plain digits that name a paper, not money: "invoice 88240", "receipt no. 5561", PO-2026-0331, "order 2027/114".</summary>
internal static class DocumentNumbers
{
    private static readonly WordTable<bool> Papers = new(("invoice invoices receipt no nr number num ref reference ticket po pi quotation docket waybill", true), ("order orders contract contracts agreement", false));

    /// <summary>Whether the digits from <paramref name="start"/> to <paramref name="end"/> are a document's number.</summary>
    public static bool IsAt(string text, int start, int end) => IsBehindCode(text, start) || IsBeforeCode(text, end) || IsBehindPaper(text, start, end);

    // PO-2026-0331, A/2026: a letter or digit, a stroke, the digits.
    private static bool IsBehindCode(string text, int start) =>
        text.CharAt(start - 1) is '-' or '/' && TextScan.IsWordCharacter(text.CharAt(start - 2));

    // 2027/114, 7719-B
    private static bool IsBeforeCode(string text, int end) =>
        text.CharAt(end) == '/' && DigitsAt(text, end + 1) >= 3 || text.CharAt(end) == '-' && TextScan.IsLetter(text.CharAt(end + 1)) && !TextScan.IsLetter(text.CharAt(end + 2));

    // An order or contract may also be said with its worth: "order 12000" stays money, "contract 7719" and "contract 7719 with" do not.
    private static bool IsBehindPaper(string text, int start, int end)
    {
        var last = start;
        while (last > 0 && text[last - 1] is ' ' or '.' or ':' or '#')
        {
            last--;
        }

        var first = last;
        while (first > 0 && TextScan.IsLetter(text[first - 1]))
        {
            first--;
        }

        if (first == last || !Papers.TryGet(text.AsSpan(first, last - first), out var isSure)) return false;
        return isSure || end - start is 4 or 5 && text[end - 1] != '0';
    }

    private static int DigitsAt(string text, int at)
    {
        var end = at;
        while (TextScan.IsDigit(text.CharAt(end)))
        {
            end++;
        }

        return end - at;
    }
}
