using System.Text;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>What is to be done, without the words that only ask for the reminder and without its day: 给恒泰打电话谈续约, "ring Harbor about the quote".</summary>
internal static class Errands
{
    private static readonly string[] BeforeDays = ["on", "at", "by", "this coming", "this", "in", "for", "在", "于"];

    private static readonly string[] Openings = ["to", "that i", "that", "about", "i need to", "i have to", "i must", "i should", "i'll", "i will", "please", "pls", "need to", "have to", "me to", "can you", "could you", "would you", "will you", "and", "之前", "以前", "前", "我要", "我得", "我", "一下", "下", "请", "麻烦", "帮我", "要", "得", "记得", "到时候", "别忘了", "给我"];

    // 下午, 下个月, 下单
    private const string Times = "午周个月次班单礼星季一";

    private static readonly char[] Edges = [' ', ',', '.', '，', '。', '、', '!', '！', ':', '：', '-', ';', '；'];

    /// <summary>In the words of the text; the whole text where nothing is left without them.</summary>
    public static string Of(Said said)
    {
        var start = said.Clauses[0].Span.Start;
        var whole = said.Message.Text.Words(new TextSpan(start, said.Clauses[^1].Span.End)).Trim();
        var kept = new StringBuilder();
        var at = start;
        foreach (var token in said.Clauses.SelectMany(clause => clause.Tokens).Where(IsLeftOut).OrderBy(token => token.Span.Start))
        {
            if (token.Span.Start < at) continue;
            var before = said.Message.Text.Words(new TextSpan(at, token.Span.Start));
            kept.Append(token.Kind == TokenKind.Date ? WithoutPreposition(before) : before).Append(' ');
            at = token.Span.End;
        }

        kept.Append(said.Message.Text.Words(new TextSpan(at, said.Clauses[^1].Span.End)));
        var errand = Opened(Spaced(kept.ToString()).Trim(Edges));
        return errand.Length < 2 ? whole : errand;
    }

    private static bool IsLeftOut(Token token) =>
        token.Is(Sense.Remind) || token.Date is { } date && (date.Day(Dates.Direction.Ahead) is not null || date.Time is not null && !date.IsPartOfDay);

    private static string WithoutPreposition(string text)
    {
        var trimmed = text.TrimEnd();
        foreach (var word in BeforeDays)
        {
            if (!trimmed.EndsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var start = trimmed.Length - word.Length;
            if (start == 0 || !TextScan.IsLetter(word[0]) || trimmed[start - 1] == ' ') return trimmed[..start];
        }

        return text;
    }

    private static string Opened(string errand)
    {
        while (Array.Find(Openings, word => Opens(errand, word)) is { } opening)
        {
            errand = errand[opening.Length..].TrimStart(Edges);
        }

        return errand;
    }

    private static bool Opens(string errand, string word) =>
        errand.StartsWith(word, StringComparison.OrdinalIgnoreCase) && errand.Length > word.Length + 1
        && !(TextScan.IsLetter(word[0]) && errand[word.Length] != ' ') && !(word == "下" && Times.Contains(errand[1], StringComparison.Ordinal));

    // One blank where words were left out; none between two Chinese characters.
    private static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in text.Replace('\n', ' '))
        {
            if (c == ' ' && (spaced.Length == 0 || spaced[^1] == ' ' || TextScan.IsHan(spaced[^1]))) continue;
            if (spaced.Length > 0 && spaced[^1] == ' ' && (TextScan.IsHan(c) || c is ',' or '.')) spaced.Length--;
            spaced.Append(c);
        }

        return spaced.ToString();
    }
}
