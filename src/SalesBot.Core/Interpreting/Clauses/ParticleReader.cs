using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>Tells particles that ask (宏达呢) from those that only stress what is told (还在谈呢, 八万呢, 慢慢来嘛).</summary>
internal static class ParticleReader
{
    private static readonly SenseSet Told = SenseSet.Of(Sense.Negation, Sense.Unpaid, Sense.Done, Sense.Reported, Sense.Again);

    private static readonly string[] GoingOn = ["还在", "正在", "在谈", "在跟", "在等", "着呢", "没", "可", "才", "都", "挺", "好"];

    /// <param name="end">The particle, at the end of the clause.</param>
    public static bool OnlyStresses(Clause clause, Token end) => clause.Message.Masked[end.Span.Start] switch
    {
        // 跑不了, 差不了
        '不' when clause.Message.Masked.CharAt(end.Span.End) == '了' => true,
        '呢' => end.Span.Length == 1 && (clause.HasAny(Told) || clause.HasAmount || clause.Customers.Any(customer => clause.Message.Masked.CharAt(customer.Span.Start - 1) == '在') || Array.Exists(GoingOn, clause.Says)),
        '嘛' => clause.Message.Masked.CharAt(end.Span.Start - 1) is not ('了' or '过' or '到' or '有' or '是' or '行' or '够'),
        _ => false,
    };
}
