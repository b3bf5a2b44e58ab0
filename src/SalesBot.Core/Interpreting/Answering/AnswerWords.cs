using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Answering;

/// <summary>Words that answer a question by themselves.</summary>
internal static class AnswerWords
{
    public static readonly FrozenSet<string> Yes = Set(
        "是 是的 是啊 是呀 对 对的 对啊 对对 没错 嗯 嗯嗯 好 好的 好吧 行 可以 确认 确定 就是它 就是他 yes y yeah yep yup ok okay sure right correct confirm " +
        "yes_please that's_right thats_right go_ahead do_it");

    public static readonly FrozenSet<string> Create = Set("新建 新建吧 创建 创建吧 建 建吧 新的 新客户 create create_it new new_one a_new_one new_customer a_new_customer");

    public static readonly FrozenSet<string> No = Set(
        "不 不是 不是的 不对 不用 不用了 不要 不了 算了 算了吧 取消 别 别记 不记了 没有 错了 都不是 no n nope nah cancel cancel_that cancel_that_one cancel_it never_mind nevermind forget_it stop don't dont neither none none_of_them no_thanks");

    /// <summary>What may stand around a bare value: fillers that add nothing to it.</summary>
    public static readonly string[] Fillers =
    [
        "一共", "总共", "合计", "大概", "大约", "左右", "应该", "就是", "金额", "那就", "就", "是", "有", "约", "共", "吧", "啊", "哦", "呢", "哈", "了", "的", "it was", "it's", "its", "about", "around",
        "total", "in total", "altogether", "that's", "just", "the", "amount", "is", "was", "for", "on", "yuan", "please", "um", "uh",
    ];

    private static readonly string[][] Ordinals =
    [
        ["第一", "头一", "first", "the first"], ["第二", "second", "the second"], ["第三", "third", "the third"], ["第四", "fourth", "the fourth"], ["第五", "fifth", "the fifth"],
        ["第六", "sixth", "the sixth"],
    ];

    private static readonly string[] Endings = ["", "个", "家", "条", " one", "一个"];

    /// <summary>Which choice an ordinal means, from 0; null where the text is no ordinal.</summary>
    public static int? Ordinal(string bare)
    {
        if (bare.Length == 1 && bare[0] is >= '1' and <= '9') return bare[0] - '1';
        for (int index = 0; index < Ordinals.Length; index++)
        {
            if (Ordinals[index].Any(word => Endings.Any(ending => bare == word + ending))) return index;
        }

        return bare.StartsWith('第') && bare.Length >= 2 && bare[1] is >= '1' and <= '9' ? bare[1] - '1' : null;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').Select(word => word.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);
}
