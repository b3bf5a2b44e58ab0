namespace SalesBot.Core.Journal;

/// <summary>
/// What happened: the closed set of what a journal holds, one nested record a kind, one file a family. A fact on disk is readable for ever:
/// a field may be added with a default, never renamed, removed or given another meaning.
/// </summary>
public abstract partial record Fact
{
    // Private, so that no case can be added outside this type.
    private Fact()
    {
    }
}
