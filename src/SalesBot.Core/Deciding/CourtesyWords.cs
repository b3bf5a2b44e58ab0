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

    // Said before the thanks; by themselves they are a yes.
    private static readonly string[] Agreeing = ["嗯", "好的", "好", "收到", "知道了", "明白", "了解", "行", "ok", "okay", "got it", "great", "perfect", "alright"];

    public static Courtesy? In(string text)
    {
        string words = text.Trim(Around);
        if (Greetings.Contains(words)) return Courtesy.Greeting;
        return Thanks.Contains(WithoutAgreeing(words)) ? Courtesy.Thanks : null;
    }

    private static string WithoutAgreeing(string words)
    {
        string rest = words;
        while (Agreeing.FirstOrDefault(word => rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word) rest = rest[word.Length..].TrimStart(Around);
        return rest;
    }
}
