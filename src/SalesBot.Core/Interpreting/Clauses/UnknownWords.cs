namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>What a clause says in Chinese beside the words that the tables and the directory hold.</summary>
internal static class UnknownWords
{
    /// <summary>How many Chinese characters stand in no word that is known: two in 签了租房合同.</summary>
    public static int In(Clause clause) => In(clause, clause.Span.Start, clause.Span.End);

    /// <summary>The same of a part of the clause.</summary>
    public static int In(Clause clause, int start, int end)
    {
        var at = start;
        var unknown = 0;
        foreach (var token in clause.Tokens)
        {
            if (token.Span.End <= start) continue;
            if (token.Span.Start >= end) break;
            unknown += Han(clause.Between(at, token.Span.Start));
            at = Math.Max(at, token.Span.End);
        }

        return unknown + Han(clause.Between(at, end));
    }

    private static int Han(ReadOnlySpan<char> text)
    {
        var han = 0;
        foreach (var c in text)
        {
            if (TextScan.IsHan(c)) han++;
        }

        return han;
    }
}
