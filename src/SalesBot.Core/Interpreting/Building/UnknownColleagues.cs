using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>The words that name a colleague whom the directory does not know, in a deal that is shared: 李娜分三成, 和李娜一起签的. The conversation then asks who that is.</summary>
internal static class UnknownColleagues
{
    private const int Longest = 3;
    private const int Shortest = 2;

    private static readonly string[] Taking = ["分走", "分了", "分", "占了", "占", "拿走", "拿了", "拿", "得"];

    private static readonly string[] Together = ["一起", "一块", "合作", "合签", "共同", "联手", "合开", "搭档", "对半", "平分", "五五", "各"];

    private static readonly string[] Nobody = ["我们", "咱们", "他们", "她们", "你们", "大家", "双方", "对方", "客户", "公司", "团队", "两人", "两个", "同事", "老板", "经理", "业绩", "提成", "利润", "毛利", "各自", "每人", "一人", "其中", "剩下", "其余", "部门", "组里"];

    private const string NoPart = "我你他她它们的了在是和跟与同由把给被都也就还又再各占分拿得一二十两几这那此该业总共单款元万";

    public static TextSpan? Find(Said said)
    {
        foreach (var share in said.Figures.Where(figure => figure.Ratio is not null))
        {
            if (BeforeTaking(said, share.Token.Span.Start) is { } taker) return taker;
        }

        return said.Tokens.Where(token => token.Is(Sense.Split)).Select(token => BeforeTogether(said, token.Span.Start)).FirstOrDefault(name => name is not null) ?? BesideUs(said);
    }

    // 李娜分三成: the name right before the verb, at the start of what is said.
    private static TextSpan? BeforeTaking(Said said, int share)
    {
        var text = said.Message.Masked;
        var end = text.AsSpan(0, share).TrimEnd(' ').Length;
        var verb = Array.Find(Taking, word => text.EndsAt(end, word));
        return verb is null ? null : Name(said, end - verb.Length, opensClause: true);
    }

    // 跟李娜一起签的，她三成
    private static TextSpan? BesideUs(Said said)
    {
        foreach (var clause in said.Clauses)
        {
            var at = clause.Between(clause.Span.Start, clause.Span.End).IndexOf("一起");
            if (at > 0 && BeforeTogether(said, clause.Span.Start + at) is { } name) return name;
        }

        return null;
    }

    // 和李娜一起签的
    private static TextSpan? BeforeTogether(Said said, int at) =>
        Array.Exists(Together, word => said.Message.Masked.StartsAt(at, word)) && Name(said, at, opensClause: false) is { } name && said.Message.Masked.CharAt(name.Start - 1) is '和' or '跟' or '与' or '同' ? name : null;

    private static TextSpan? Name(Said said, int end, bool opensClause)
    {
        var text = said.Message.Masked;
        var start = NameStart(text, end);
        if (end - start < Shortest || opensClause && IsAmidWords(text, start)) return null;
        if (said.Tokens.Any(token => token.IsCategory && token.Span.Overlaps(new TextSpan(start, end)))) return null;
        return Array.Exists(Nobody, word => text.AsSpan(start, end - start).Contains(word, StringComparison.Ordinal)) ? null : new TextSpan(start, end);
    }

    private static int NameStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && TextScan.IsHan(text[start - 1]) && !NoPart.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return start;
    }

    // Chinese goes on before it, and not only with a 和 or 给.
    private static bool IsAmidWords(string text, int start) =>
        start > 0 && TextScan.IsHan(text[start - 1]) && text[start - 1] is not ('和' or '跟' or '与' or '给' or '由');
}
