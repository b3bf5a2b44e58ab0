namespace SalesBot.Core.Commands;

/// <summary>A member by the directory's name, or the words of the text where they fit none.</summary>
public readonly record struct MemberName(string Text)
{
    public override string ToString() => Text;
}
