namespace SalesBot.Channels.Shaping;

/// <summary>A piece of a reply as every surface can lay it out.</summary>
internal abstract record ReplyBlock
{
    // Private, so that no case can be added outside this type.
    private ReplyBlock()
    {
    }

    /// <param name="Runs">One line of words.</param>
    /// <param name="IsItem">Whether it is an item of a list.</param>
    /// <param name="Bar">How far the target that the line tells of is reached, 1 for all of it; null where it draws no bar.</param>
    internal sealed record Line(IReadOnlyList<Run> Runs, bool IsItem, decimal? Bar) : ReplyBlock
    {
        public string Text => string.Concat(Runs.Select(run => run.Text));
    }

    /// <param name="Columns">Names as in the reply.</param>
    /// <param name="Rows">At least one.</param>
    internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows) : ReplyBlock;
}
