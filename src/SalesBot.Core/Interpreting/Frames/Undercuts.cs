using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>What was told, or asked, and is put down at once as untrue: 都说云锦签了，其实八字没一撇; 云锦投诉？没有的事.</summary>
internal static class Undercuts
{
    private static readonly string[] Untrue =
    [
        "没有的事", "不存在的", "没有啊", "没的事", "没影的事", "没影儿的事", "没这回事", "没那回事", "没这事", "没那事", "没这码事", "瞎说", "瞎传", "瞎讲", "乱说", "乱讲", "乱传", "胡说", "造谣", "谣言", "假消息", "是假的", "吹的", "吹牛", "逗你", "骗你", "骗人的", "开玩笑", "乌龙", "误会", "想多了", "想得美", "看错了", "认错了", "弄混了", "不是他家", "不是他们家", "不是这家",
    ];

    private static readonly string[] NotYet =
    [
        "八字没", "八字还没", "八字都没", "早着呢", "还早得很", "远着呢", "空欢喜", "白高兴", "没谱", "根本没签", "根本没付", "根本没谈", "根本没定", "根本没到", "根本没打", "根本没成", "压根没签", "压根没付", "压根没谈", "压根没定", "压根没到", "压根没打", "其实没签", "其实没付", "其实没谈", "其实没定", "其实没到", "其实没成",
        "其实还没", "实际没签", "实际没付", "实际还没", "合同还没签", "钱还没付", "钱还没到", "还没定", "还没签",
    ];

    private static readonly string[] NotSo = ["wasn't me", "that wasn't me", "it wasn't me", "wasnt me", "not me", "wasn't us", "not us", "that wasn't us", "not true", "that's not true", "which is not true", "which isn't true", "which is false", "that's false", "false alarm", "turned out to be false", "it never happened", "never happened", "didn't happen", "but it didn't", "but they didn't", "but they never did", "they never did", "or not", "or so i thought", "or so we thought", "the bank says no", "bank says no", "apparently not", "as it turns out not", "as if", "yeah right", "i wish", "if only", "in my dreams"];

    public static bool Undo(Frame current, Clause clause)
    {
        if (clause.HasCustomer || clause.HasAmount) return false;
        if (clause.IsEnglish) return current.Intent is >= Intent.LogVisit and <= Intent.LogExpense && Array.Exists(NotSo, word => clause.Between(clause.Span.Start, clause.Span.End).Trim(" ,.!").SequenceEqual(word));
        return current.Intent switch
        {
            Intent.SignDeal or Intent.RecordPayment or Intent.LoseDeal => Array.Exists(Untrue, clause.Says) || Array.Exists(NotYet, clause.Says) && clause.Before != Break.Sentence,
            Intent.AskCustomer or >= Intent.AskAttainment => current.Clauses[^1].Mood == Mood.Question && (Array.Exists(Untrue, clause.Says) || current.Intent == Intent.AskCustomer && clause.Words.Trim() is "没" or "没有" or "还没" or "没呢"),
            _ => false,
        };
    }
}
