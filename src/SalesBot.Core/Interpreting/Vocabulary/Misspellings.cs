using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>The Chinese words that matter most, found although one character is wrong: 拜仿 for 拜访.</summary>
internal static class Misspellings
{
    private const string Chinese =
        "拜访 走访 提成 账期 预付 样品 公海 目标 业绩 排名 完成率 招待费 毛利率 撤销 案例 漏斗 转化率 回款 签约 报价 投诉 领取 尾款 成交 签单 复盘 工作量 利润率 复盘 排行榜";

    private static readonly FrozenDictionary<char, (string Sound, string Word)[]> BySound = Chinese.Split(' ').Distinct(StringComparer.Ordinal)
        .Select(word => (Sound: Syllables.Fold(word), Word: word)).GroupBy(pair => pair.Sound[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The word that is meant at this position, and how many characters were typed for it.</summary>
    public static (int Length, string Word)? At(string text, int at) =>
        TextScan.IsHan(text[at]) ? Heard(text, at) : null;

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
