using System.Buffers;
using System.Diagnostics;
using System.Text;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom.Rendering;

/// <summary>A reply's words in one of WeCom's dialects. No dialect is known to have an escape, so that marks which people wrote become their full-width twins.</summary>
internal static class WeComText
{
    private const int BarCells = 10;

    /// <summary>Rows of one table; a longer one goes on in another with the same head, so that it can be sent in parts.</summary>
    private const int TableRows = 15;

    private const string Marks = "*_`[]<>|#~\\$";
    private const string Twins = "＊＿｀［］＜＞｜＃～＼＄";

    private static readonly SearchValues<char> AnyMark = SearchValues.Create(Marks);

    public static string Of(Reply reply, Dialect dialect, bool isAgain)
    {
        StringBuilder text = new();
        if (isAgain) text.Append(Again(Script.LanguageOf(reply))).Append('\n');
        IEnumerable<ReplyBlock> blocks = dialect == Dialect.Rich ? ReplyBlocks.Of(reply) : ReplyBlocks.Lines(reply);
        bool isFirst = true;
        foreach (ReplyBlock block in blocks)
        {
            if (!isFirst) text.Append('\n');
            switch (block)
            {
                case ReplyBlock.Line line: Append(text, line, dialect, isFirst && Tones.Of(reply) is Tone.Warns); break;
                case ReplyBlock.Table table: Append(text, table, Script.LanguageOf(reply)); break;
                default: throw new UnreachableException();
            }

            // The rich dialect needs an empty line before a list or a table.
            if (dialect == Dialect.Rich && block is ReplyBlock.Line { IsItem: false }) text.Append('\n');
            isFirst = false;
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Words of people and of the bot as they stand, without becoming a mark, a mention or an expression that WeCom replaces.</summary>
    public static string Plain(string words)
    {
        if (!words.AsSpan().ContainsAny(AnyMark)) return words;
        StringBuilder plain = new(words.Length);
        foreach (char letter in words) plain.Append(Marks.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Twins[at] : letter);
        return plain.ToString();
    }

    private static void Append(StringBuilder text, ReplyBlock.Line line, Dialect dialect, bool isWarning)
    {
        bool isColoured = isWarning && dialect == Dialect.Simple;
        if (line.IsItem) text.Append(dialect == Dialect.Rich ? "- " : "• ");
        if (isColoured) text.Append("<font color=\"warning\">");
        foreach (Run run in line.Runs) Append(text, run, dialect, isColoured);
        if (isColoured) text.Append("</font>");
        if (line.Bar is not { } reached) return;
        // Below its line: beside it, a phone breaks it in the middle.
        text.Append('\n').Append(dialect == Dialect.Rich && line.IsItem ? "  " : "");
        text.Append(dialect == Dialect.Plain ? Bar(reached) : $"`{Bar(reached)}`");
    }

    private static void Append(StringBuilder text, Run run, Dialect dialect, bool isColoured)
    {
        string words = dialect == Dialect.Plain ? run.Text : Plain(run.Text);
        // Marks that touch a space inside are shown as they stand.
        bool isBold = run.IsBold && !isColoured && dialect != Dialect.Plain && words.Trim().Length == words.Length;
        text.Append(isBold ? $"**{words}**" : words);
    }

    private static void Append(StringBuilder text, ReplyBlock.Table table, Language language)
    {
        foreach (IReadOnlyDictionary<string, string>[] rows in table.Rows.Chunk(TableRows))
        {
            // An empty line, or it is no table.
            while (text.Length > 1 && (text[^1] != '\n' || text[^2] != '\n')) text.Append('\n');
            text.Append("| ").AppendJoin(" | ", table.Columns.Select(column => ColumnHeads.Of(column, language))).Append(" |\n|");
            foreach (string column in table.Columns) text.Append(rows.All(row => Value(row, column, language).IsNumber) ? " ---: |" : " --- |");
            foreach (IReadOnlyDictionary<string, string> row in rows)
            {
                text.Append("\n| ").AppendJoin(" | ", table.Columns.Select(column => Plain(Value(row, column, language).Text))).Append(" |");
            }

            text.Append('\n');
        }
    }

    private static Cell Value(IReadOnlyDictionary<string, string> row, string column, Language language) => Cell.Of(row.GetValueOrDefault(column, ""), language);

    /// <summary>A cell is full only when its tenth is reached.</summary>
    private static string Bar(decimal reached)
    {
        int full = (int)decimal.Truncate(Math.Clamp(reached, 0, 1) * BarCells);
        return new string('█', full) + new string('░', BarCells - full);
    }

    private static string Again(Language language) => language switch
    {
        Language.Zh => "（再发一次，可能您已收到）",
        Language.En => "(Sent again; you may have it already)",
    };
}
