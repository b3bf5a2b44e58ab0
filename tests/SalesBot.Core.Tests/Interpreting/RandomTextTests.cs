using System.Diagnostics;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Tests.Interpreting.Dates;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>Neither reader throws, on nothing that anybody or anything can send.</summary>
public sealed class RandomTextTests
{
    private const int Longest = 4_000;
    private const int Tries = 10;

    private static readonly string[] Pieces =
    [
        "1", "23", "2026", "9999", "007", "99999999999999999999", "1e400", ".", ",", "-", "/", ":", "~", " ", "  ", "\n", "$", "¥", "%", "(", ")", "@", "'s", "½",
        "一", "二", "两", "三", "十", "百", "千", "万", "亿", "零", "几", "多", "来", "余", "半", "点", "分", "又", "负", "第", "最后", "的", "到", "从", "和", "之间",
        "年", "月", "日", "号", "周", "星期", "周五", "天", "季度", "上", "下", "上上", "本", "前", "后", "内", "最近", "月底", "上旬", "上半年", "至今", "去年", "今晚", "下午", "双十一",
        "k", "w", "m", "million", "thousand", "hundred", "half", "quarter", "a", "the", "of", "and", "or", "to", "from", "between", "in", "at", "on", "ago", "later", "last", "next",
        "this", "first", "second", "21st", "week", "month", "year", "day", "friday", "may", "oct", "q3", "h1", "am", "pm", "noon", "christmas", "few", "past", "mid", "end", "rest", "date",
        "usd", "dollars", "rmb", "块", "元", "毛", "成", "折", "个点", "百分之", "percent", "左右", "出头", "\ud83d", "😭", "ß", "ﾊ", "\u0000", "\u200b", "宏达", "签了",
    ];

    [Fact]
    public void Shuffled_pieces_of_amounts_and_dates_are_read_without_exception()
    {
        var random = new Random(20260916);
        for (var i = 0; i < 6_000; i++)
        {
            Read(string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) == 0 ? " " : ""))));
        }
    }

    [Fact]
    public void Characters_of_any_script_are_read_without_exception()
    {
        var random = new Random(4_000);
        for (var i = 0; i < 2_000; i++)
        {
            Read(string.Create(random.Next(60), random, (span, chance) =>
            {
                foreach (ref var c in span)
                {
                    c = (char)chance.Next(char.MaxValue + 1);
                }
            }));
        }
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_long_message_of_one_pattern_is_read_at_once(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, (Longest / pattern.Length) + 1))[..Longest];
        // What backtracks takes minutes at every try; what only waits for a busy machine is quick at one of them.
        Assert.Contains(Enumerable.Range(0, Tries), _ => IsQuick(text));
    }

    public static TheoryData<string> Repeated() =>
    [
        "1", "一", "十", " ", "a", "周", "的", "9999 years ", "1 day ", "last friday of ", "first week of ", "ten past ", "the ", "may ", "and a half ", "from ", "from 3 to ",
        "between ", "1-", "1,", "1.", "1/", "1:", "1 234 ", "twenty ", "hundred ", "two hundred and ", "万", "1万", "三百", "上", "上周", "年", "1年", "第一", "最后", "前3天", "3到",
        "周五到", "9月1号到", "百分之", "分之一", "又", "next week on ", "week of may 3 ", "end of ", "half ", "quarter ", "in ", "within ", "three weeks from ", "3 weeks after ", "早上", "3点", "下午3点到",
        "$", "us ", "hong ", "约", "about ", "more than ", "- ", "~", "%", "元", "5毛", "and 50 ", "dollars and ", "christmas ", "new year ", "q3 ", "2026-", "2026-09-", "0730-",
    ];

    private static bool IsQuick(string text)
    {
        var started = Stopwatch.GetTimestamp();
        Read(text);
        return Stopwatch.GetElapsedTime(started) < TimeSpan.FromMilliseconds(400);
    }

    private static void Read(string text)
    {
        foreach (var quantity in QuantityReader.Read(text))
        {
            Assert.InRange(quantity.Span.End, quantity.Span.Start + 1, text.Length);
        }

        foreach (var mention in DateReader.Read(text, DateTexts.Wednesday))
        {
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
        }
    }
}
