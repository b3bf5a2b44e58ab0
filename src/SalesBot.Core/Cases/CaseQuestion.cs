using System.Text;
using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Cases;

/// <summary>A question for stories without the words that every such question has.</summary>
internal static class CaseQuestion
{
    private static readonly string[] Chinese =
    [
        "有没有", "有什么", "有哪些", "有吗", "哪些", "什么", "案例库", "案例", "故事", "行业", "方面", "类似", "相关", "关于", "分享过", "分享",
        "给我", "帮我", "看看", "查一下", "查查", "找一下", "找找", "客户", "我们", "公司", "可以", "参考", "请问", "一下", "的", "吗", "呢", "过", "讲", "有", "找", "查",
    ];

    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "a", "an", "any", "about", "all", "are", "at", "case", "cases", "can", "company", "customer", "customers", "do", "does", "example", "examples", "find", "for",
        "from", "give", "have", "how", "i", "in", "industry", "is", "library", "like", "list", "look", "me", "of", "on", "our", "search", "share", "shared", "show", "similar", "some",
        "stories", "story", "success", "the", "there", "to", "us", "we", "what", "which", "with", "you", "sector", "please",
    };

    public static string Stripped(string question)
    {
        StringBuilder text = new(PlainText.Of(question).Normal);
        foreach (string word in Chinese) text.Replace(word, " ");
        return string.Join(' ', text.ToString().Split([' ', '?', '？', ',', '，', '.', '。', '!', '！'], StringSplitOptions.RemoveEmptyEntries).Where(word => !English.Contains(word)));
    }
}
