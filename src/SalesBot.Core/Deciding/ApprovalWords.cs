using System.Collections.Frozen;

namespace SalesBot.Core.Deciding;

/// <summary>What a manager says to agree with what was put to them; without a proposal that waits it means nothing.</summary>
internal static class ApprovalWords
{
    private static readonly char[] Around = [' ', '　', '!', '！', '.', '。', ',', '，', '\n', '\r', '\t'];

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["同意", "我同意", "同意升级", "同意晋升", "批准", "通过", "agree", "agreed", "i agree", "approve", "approved", "promote"], StringComparer.OrdinalIgnoreCase);

    public static bool Are(string text) => Words.Contains(text.Trim(Around));
}
