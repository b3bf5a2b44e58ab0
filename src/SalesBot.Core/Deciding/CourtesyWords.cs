using System.Collections.Frozen;

namespace SalesBot.Core.Deciding;

/// <summary>The words of which such a message consists.</summary>
internal static class CourtesyWords
{
    private static readonly char[] Around = [' ', '　', '!', '！', '.', '。', '~', '～', ',', '，', '?', '？', '\n', '\r', '\t'];

    private static readonly FrozenSet<string> Greetings = FrozenSet.ToFrozenSet(
        ["你好", "您好", "你好呀", "大家好", "嗨", "哈喽", "在吗", "在么", "早", "早安", "早上好", "上午好", "中午好", "下午好", "晚上好", "hi", "hello", "hey", "hi there", "hello there", "good morning", "good afternoon", "good evening"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Thanks = FrozenSet.ToFrozenSet(
        ["谢谢", "谢谢你", "谢谢啦", "谢啦", "谢了", "多谢", "感谢", "辛苦了", "辛苦啦", "辛苦", "thanks", "thanks a lot", "thanks so much", "thank you", "many thanks", "thx", "cheers"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Goodbyes = FrozenSet.ToFrozenSet(
        ["今天先这样", "先这样", "先这样吧", "今天就这样", "就这样", "没事了", "没别的了", "下班了", "拜拜", "再见", "明天见", "晚安", "that's all", "that's all for today", "that's all for now", "that's it", "that's it for today", "all for today", "bye", "see you", "see you tomorrow", "good night", "have a good one", "have a nice evening"],
        StringComparer.OrdinalIgnoreCase);

    // Said before the thanks; by themselves they are a yes.
    private static readonly string[] Agreeing = ["嗯", "好的", "好", "收到", "知道了", "明白", "了解", "行", "ok", "okay", "got it", "great", "perfect", "alright"];

    public static Courtesy? In(string text)
    {
        string words = text.Trim(Around);
        if (Greetings.Contains(words)) return Courtesy.Greeting;
        string rest = WithoutAgreeing(words);
        return Thanks.Contains(rest) || Goodbyes.Contains(WithoutThanks(rest)) ? Courtesy.Thanks : null;
    }

    /// <summary>谢谢，今天先这样: what follows the thanks.</summary>
    private static string WithoutThanks(string words) =>
        Thanks.Where(thanks => words.StartsWith(thanks, StringComparison.OrdinalIgnoreCase)).MaxBy(thanks => thanks.Length) is { } said ? words[said.Length..].TrimStart(Around) : words;

    private static string WithoutAgreeing(string words)
    {
        string rest = words;
        while (Agreeing.FirstOrDefault(word => rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word) rest = rest[word.Length..].TrimStart(Around);
        return rest;
    }
}
