using SalesBot.Core.Applying;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.PublicPool;

/// <summary>
/// Whether a message that moves a deal says more than where it stands now. A change of stage is a follow-up only with a note of what was said or done.
/// </summary>
internal static class StageNotes
{
    /// <summary>So many characters of Chinese, or words of another language, beside the move are a note.</summary>
    private const int ShortestNote = 4;

    private static readonly Language[] Languages = Enum.GetValues<Language>();

    /// <summary>What a bare move consists of beside names, numbers and days. Longer words first, as one may hold another.</summary>
    private static readonly string[] Moving =
    [
        "推进到", "进展到", "推进至", "进展至", "退回到", "这一步", "这个单子", "那个单子", "单子", "商机", "项目", "阶段", "环节", "状态", "进入", "推进", "进展", "退回", "回到", "退到", "来到", "走到", "改到",
        "改成", "已经", "目前", "现在", "今天", "昨天", "明天", "金额", "总价", "预计", "估计", "大概", "大约", "左右", "月底", "月初", "月中", "下周", "本周", "这周", "下个月", "这个月", "本月", "下月", "周",
        "星期", "签约", "签单", "成交", "签", "到", "在", "把", "的", "了", "是", "为", "元", "块", "号", "日", "月", "年",
    ];

    private static readonly HashSet<string> MovingWords = new(StringComparer.Ordinal)
    {
        "move", "moved", "moving", "moves", "to", "the", "a", "an", "stage", "is", "are", "was", "at", "in", "into", "on", "now", "back", "forward", "has", "have", "deal", "deals", "for", "of", "from",
        "we", "i", "it", "s", "reached", "reaches", "expected", "expect", "expecting", "by", "end", "month", "week", "next", "this", "today", "yesterday", "tomorrow", "amount", "about", "around", "worth",
        "k", "m", "rmb", "yuan", "cny", "and", "mon", "tue", "wed", "thu", "fri", "monday", "tuesday", "wednesday", "thursday", "friday", "please", "has", "gone", "got", "close", "sign", "signing",
    };

    public static bool In(string? words, Customer customer, StageTemplate template)
    {
        if (words is not { Length: > 0 }) return false;
        string rest = Without(PlainText.Of(words).Normal, NamesOf(customer, template));
        return Weight(Without(rest, Moving)) >= ShortestNote;
    }

    private static IEnumerable<string> NamesOf(Customer customer, StageTemplate template) =>
        customer.Aliases.Append(customer.Name)
            .Concat(template.Stages.SelectMany(stage => Languages.Select(language => StageNames.Of(template, stage.Key, language)).Append(stage.Key.Text)))
            .Select(name => PlainText.Of(name).Normal)
            .OrderByDescending(name => name.Length);

    private static string Without(string text, IEnumerable<string> parts) =>
        parts.Aggregate(text, (left, part) => part.Length > 0 ? left.Replace(part, " ", StringComparison.Ordinal) : left);

    /// <summary>Chinese characters count one each but for numerals, words of letters one each but for those of moving.</summary>
    private static int Weight(string text)
    {
        int weight = 0;
        int start = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && char.IsAsciiLetter(text[index])) continue;
            if (index > start && !MovingWords.Contains(text[start..index])) weight++;
            if (index < text.Length && char.IsLetter(text[index]) && !"零一二两三四五六七八九十百千万亿".Contains(text[index], StringComparison.Ordinal)) weight++;
            start = index + 1;
        }

        return weight;
    }
}
