using System.Buffers;

namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Words around a number that make it a guess: some forbid recording it, some keep it.</summary>
internal static class Estimates
{
    // 多拿, 多少, 余额, …: the character starts another word.
    private const string AfterMuch = "少拿赚给付收得签卖出了亏挣要加";
    private const string AfterAndMore = "的以左吧了块元啊呢哈呀啦一都是";
    private const string AfterRemaining = "额款下地";
    private const string CountersAfterSome = "万亿千块元个家天次单人套张件位台盒箱年月";

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(",.;!?\n");

    // "handed over 2,000" is no guess.
    private static readonly string[] HandedOver = ["handed ", "turned ", "brought ", "carried ", "sent ", "wired ", "transferred ", "came ", "passed ", "forked ", "signed ", "put "];

    private static readonly string[] Raising = [" bump ", " raise ", " increase ", " take ", " bring ", " put ", " move ", " push ", " nudge ", " set ", " change "];

    private static readonly WordTable<NumeralTraits> ChineseBehind = new(
        ("左右 上下 前后 的样子 那样 这样", NumeralTraits.Approximate), ("出头 多 以上 以下 以内 往上 开外 不到 起步 好几", NumeralTraits.Vague));

    private static readonly WordTable<NumeralTraits> EnglishBehind = new(
        ("ish", NumeralTraits.Approximate), ("or so", NumeralTraits.Approximate), ("or_so give_or_take", NumeralTraits.Approximate),
        ("or_more or_less or_less_than and_up and_change odd plus something something_k something_thousand something_grand odd_k odd_thousand odd_grand some", NumeralTraits.Vague));

    private static readonly WordTable<NumeralTraits> ChineseBefore = new(
        ("约 大约 大概 差不多 将近 接近 约莫 大致 估计 近 约为 小 整整 也就", NumeralTraits.Approximate),
        ("不到 不足 超过 超 至少 至多 最少 最多 不止 不超过 不低于 高于 低于 少于 多于 上 好", NumeralTraits.Vague));

    private static readonly WordTable<NumeralTraits> EnglishBefore = new(
        ("about around roughly approx approximately nearly almost circa ca some like", NumeralTraits.Approximate),
        ("over under above below exceeding between somewhere", NumeralTraits.Vague));

    private static readonly WordTable<NumeralTraits> EnglishPairsBefore = new(
        ("more_than less_than at_least at_most up_to no_less_than upwards_of north_of south_of", NumeralTraits.Vague), ("close_to", NumeralTraits.Approximate));

    /// <summary>多, 余 or 来 at <paramref name="at"/>, right after a number, means "and some".</summary>
    public static bool IsRest(string text, int at, char c)
    {
        var next = text.CharAt(text.SkipSpaces(at + 1));
        return c switch
        {
            '来' => CountersAfterSome.Contains(next, StringComparison.Ordinal),
            '余' => !AfterRemaining.Contains(next, StringComparison.Ordinal),
            _ => !AfterMuch.Contains(next, StringComparison.Ordinal),
        };
    }

    /// <summary>What the words right before <paramref name="start"/> make of the number there.</summary>
    public static NumeralTraits Before(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var c = text.CharAt(end - 1);
        if (TextScan.IsHan(c))
        {
            return ChineseBeforeEnd(text, end);
        }

        return c == '~' ? NumeralTraits.Approximate : TextScan.IsLetter(c) ? EnglishBeforeEnd(text, end) : NumeralTraits.None;
    }

    /// <summary>What the words at <paramref name="at"/> make of the number that ends there, and where they end.</summary>
    public static (int End, NumeralTraits Traits) Behind(string text, int at)
    {
        var next = text.SkipSpaces(at);
        var c = text.CharAt(next);
        if (c == '+')
        {
            return IsAndMore(text, at, next) ? (next + 1, NumeralTraits.Vague) : (at, NumeralTraits.None);
        }

        var start = c == '-' ? next + 1 : next;
        var table = TextScan.IsHan(c) ? ChineseBehind : EnglishBehind;
        if (!TextScan.IsHan(c) && !TextScan.IsLetter(text.CharAt(start)))
        {
            return (at, NumeralTraits.None);
        }

        var end = table.LongestAt(text, start, out var traits);
        return end > 0 && IsWhole(text, start, end) ? (end, traits) : (at, NumeralTraits.None);
    }

    // 50k+, but not 30k + 8k.
    private static bool IsAndMore(string text, int at, int plus) =>
        !Joins(text.CharAt(plus + 1)) && !(plus > at && text.CharAt(plus + 1) == ' ');

    // 设备21万+维保3万: the next thing, not 5万+的单子.
    private static bool Joins(char next) => next == Tokens.Tokenizer.Blot || char.IsLetterOrDigit(next) && !AfterAndMore.Contains(next, StringComparison.Ordinal);

    private static bool IsWhole(string text, int start, int end)
    {
        var isSum = text.StartsAt(start, "plus") && (TextScan.IsDigit(text.CharAt(text.SkipSpaces(end))) || IsNamedSum(text, end));
        return !isSum && !TextScan.IsLetter(text.CharAt(end)) && (text[start] != '多' || IsRest(text, start, '多'));
    }

    // "1,900 plus storage 60": a word, then its number.
    private static bool IsNamedSum(string text, int end)
    {
        var word = text.SkipSpaces(end);
        var next = text.SkipSpaces(text.LettersEnd(word));
        return next > word && (TextScan.IsDigit(text.CharAt(next)) || text.StartsAt(next, "of ") && TextScan.IsDigit(text.CharAt(next + 3)));
    }

    private static NumeralTraits ChineseBeforeEnd(string text, int end)
    {
        for (var length = 3; length > 0; length--)
        {
            if (end >= length && ChineseBefore.TryGet(text.AsSpan(end - length, length), out var traits))
            {
                return length > 1 || IsWordOfItsOwn(text, end) ? traits : NumeralTraits.None;
            }
        }

        return NumeralTraits.None;
    }

    // 签约9.8万, 最近3天, 早上8点, 晚上, 你好: the single characters end other words here.
    private static bool IsWordOfItsOwn(string text, int end) => text[end - 1] switch
    {
        '约' => text.CharAt(end - 2) is not ('签' or '合' or '预' or '邀' or '续' or '契' or '节' or '违' or '赴' or '履' or '守'),
        '近' => text.CharAt(end - 2) is not ('最' or '附' or '靠' or '临' or '远'),
        '上' => ChineseDigits.Unit(text.CharAt(end)) > 0,
        '好' => text.CharAt(end) == '几',
        '小' => ChineseDigits.Digit(text.CharAt(end)) > 0,
        '超' => text.CharAt(end - 2) is not ('商' or '高'),
        _ => true,
    };

    // "bump the target up to 800k": where it goes, not how much at most.
    private static bool IsRaised(string text, int at)
    {
        var from = text.AsSpan(0, at).LastIndexOfAny(SentenceMarks) + 1;
        return text.StartsAt(at, "up to ") && Array.Exists(Raising, verb => (" " + text[from..at]).Contains(verb, StringComparison.Ordinal));
    }

    private static NumeralTraits EnglishBeforeEnd(string text, int end)
    {
        var start = end;
        while (start > 0 && TextScan.IsLetter(text[start - 1]))
        {
            start--;
        }

        if (EnglishBefore.TryGet(text.AsSpan(start, end - start), out var traits))
        {
            return text.StartsAt(start, "over ") && Array.Exists(HandedOver, verb => text.EndsAt(start, verb)) ? NumeralTraits.None : traits;
        }

        var first = start - 1;
        while (first > 0 && TextScan.IsLetter(text[first - 1]))
        {
            first--;
        }

        return first >= 0 && EnglishPairsBefore.TryGet(text.AsSpan(first, end - first), out traits) && !IsRaised(text, first) ? traits : NumeralTraits.None;
    }
}
