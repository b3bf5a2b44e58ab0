using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Talk of targets, pay and ranks that asks for nothing: 目标年年涨，底薪没动. A question is asked, or is no more than a noun.</summary>
internal static class Chatter
{
    private static readonly string[] Judging =
    [
        "太", "年年", "天天", "月月", "总是", "老是", "都是", "永远", "垫底", "输的", "赢的", "输了", "赢了", "没动", "不变", "又涨", "又降", "又加", "涨了", "降了", "涨不动", "发下来", "发了", "到手了", "到账了", "完不成", "干不", "好难", "真难", "难啊", "难搞", "没意思", "没劲", "就那样",
        "可怜", "少得", "高得", "低得", "压死", "压力", "没希望", "泡汤", "打水漂", "吃土", "心酸", "离谱", "坑", "白干", "那么高", "这么高", "狠人", "规则", "扣钱", "举手", "差得远", "画饼", "扯淡",
    ];

    private static readonly string[] Rhetorical = ["有什么用", "有啥用", "有毛用", "谁完得成", "谁做得到", "谁受得了", "谁顶得住", "谁还在乎", "谁稀罕", "谁不想", "关你啥事", "关你什么事", "关我啥事", "关我什么事"];

    private static readonly string[] Bot = ["你", "机器人", "这个", "这玩意", "它", "系统", "助手"];

    private static readonly string[] Wishes = ["祝", "恭喜", "做梦", "想得美", "快乐", "新年", "发财", "翻倍", "翻番", "长虹", "手软", "多多", "看命", "看淡", "看开", "不存在的", "随缘", "无涯"];

    /// <summary>Whether the clause judges what it names rather than asking for it.</summary>
    public static bool Is(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasCustomer && !clause.HasAmount && (IsForbidden(clause) || !clause.HasAny(SenseSet.Of(Sense.Show, Sense.Ask, Sense.Why, Sense.Explain, Sense.Compare))
            && (Array.Exists(Judging, clause.Says) || clause.Has(Sense.Treat) && clause.Has(Sense.Meal) || IsWish(clause)));

    /// <summary>拜访量有什么用: asked of nobody.</summary>
    public static bool IsRhetorical(Clause clause) =>
        !clause.IsEnglish && Array.Exists(Rhetorical, clause.Says) && !Array.Exists(Bot, clause.Says);

    // 别给我算业绩
    private static bool IsForbidden(Clause clause) => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith('别');

    // 祝大家奖金翻倍, 中秋快乐
    private static bool IsWish(Clause clause) => Array.Exists(Wishes, word => clause.Message.Masked.Contains(word, StringComparison.Ordinal));
}
