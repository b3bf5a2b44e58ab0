namespace SalesBot.CompanyFiles.Yaml;

/// <summary>A piece of a YAML file, with the line (from 1) on which it begins.</summary>
internal abstract record Node
{
    // Private, so that no case can be added outside this type.
    private Node(int line) => Line = line;

    public int Line { get; }

    /// <param name="IsPlain">Written without quotes, so that <c>true</c>, <c>12</c> and an empty place mean what they look like.</param>
    internal sealed record Scalar(int Line, string Text, bool IsPlain) : Node(Line)
    {
        /// <summary>Nothing stands there: the same as leaving the key out.</summary>
        public bool IsEmpty => IsPlain && Text is "" or "~" or "null";
    }

    internal sealed record Sequence(int Line, IReadOnlyList<Node> Items) : Node(Line);

    /// <param name="Entries">In the order of the file; no key stands twice.</param>
    internal sealed record Mapping(int Line, IReadOnlyList<MappingEntry> Entries) : Node(Line);
}
