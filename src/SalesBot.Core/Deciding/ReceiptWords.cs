using System.Collections.Frozen;

namespace SalesBot.Core.Deciding;

/// <summary>What somebody says who has got what was handed over; without a hand-over that waits it means nothing.</summary>
internal static class ReceiptWords
{
    private static readonly char[] Around = [' ', '　', '!', '！', '.', '。', '~', '～', ',', '，', '\n', '\r', '\t'];

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["收到", "收到了", "已收到", "都收到了", "收到收到", "收到，谢谢", "知道了", "明白", "明白了", "交接收到", "got it", "received", "noted", "roger", "got them", "thanks, got it", "got it, thanks"],
        StringComparer.OrdinalIgnoreCase);

    public static bool Are(string text) => Words.Contains(text.Trim(Around));
}
