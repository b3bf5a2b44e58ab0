namespace SalesBot.Core.Commands;

/// <summary>A customer as a command names it: the directory's full name, or the words of the text where they fit none or several.</summary>
public readonly record struct CustomerName(string Text)
{
    /// <summary>Every customer of a member, in a transfer.</summary>
    public static readonly CustomerName All = new("all");

    public override string ToString() => Text;
}
