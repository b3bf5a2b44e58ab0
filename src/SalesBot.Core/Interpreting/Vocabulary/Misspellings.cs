using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>The words that matter most, found although one character is wrong: 拜仿 for 拜访, "recieved" for received.</summary>
internal static class Misspellings
{
    private const int ShortestEnglish = 6;

    private const string Chinese =
        "拜访 走访 提成 账期 预付 样品 公海 目标 业绩 排名 完成率 招待费 毛利率 撤销 案例 漏斗 转化率 回款 签约 报价 投诉 领取 尾款 成交 签单 复盘 工作量 利润率 复盘 排行榜";

    private const string English =
        "visited called emailed messaged texted received signed closed payment payments refunded refund complained complaint commission attainment target ranking leaderboard pipeline transfer customer remind " +
        "ordered cancelled cancel undo delete meeting yesterday contract invoice balance shipping delivery delivered target budget customer customers entertainment complained complaining resolved transfer claim claimed release released dropped spoke quote sample samples production competitor expensive conversion lifetime average margin " +
        "reminder deposit prepaid upfront margin profit entertainment release downgrade upgrade workload conversion quoted shipped delivered ordered settled expense receivables outstanding agenda schedule review scheme schemes versus followups";

    private static readonly FrozenDictionary<char, (string Sound, string Word)[]> BySound = Chinese.Split(' ').Distinct(StringComparer.Ordinal)
        .Select(word => (Sound: Syllables.Fold(word), Word: word)).GroupBy(pair => pair.Sound[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<char, string[]> ByLetter =
        English.Split(' ').GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The word that is meant at this position, and how many characters were typed for it.</summary>
    public static (int Length, string Word)? At(string text, int at) =>
        TextScan.IsHan(text[at]) ? Heard(text, at) : TextScan.IsLetter(text[at]) ? Typed(text, at) : null;

    // One character has to be right, or 白饭 would be a visit.
    private static (int Length, string Word)? Heard(string text, int at)
    {
        if (!BySound.TryGetValue(Syllables.Fold(text[at]), out var words)) return null;
        foreach (var (sound, word) in words)
        {
            if (text.Length - at >= word.Length && Sounds(text, at, sound) && Right(text, at, word) == word.Length - 1) return (word.Length, word);
        }

        return null;
    }

    private static (int Length, string Word)? Typed(string text, int at)
    {
        var end = text.WordEnd(at);
        if (end - at < ShortestEnglish || !ByLetter.TryGetValue(text[at], out var words)) return null;
        foreach (var word in words)
        {
            if (Math.Abs(word.Length - (end - at)) <= 1 && EditDistance.IsWithin(text.AsSpan(at, end - at), word, 1)) return (end - at, word);
        }

        return null;
    }

    private static bool Sounds(string text, int at, string sound)
    {
        for (var i = 0; i < sound.Length; i++)
        {
            if (Syllables.Fold(text[at + i]) != sound[i]) return false;
        }

        return true;
    }

    private static int Right(string text, int at, string word)
    {
        var right = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (text[at + i] == word[i]) right++;
        }

        return right;
    }
}
