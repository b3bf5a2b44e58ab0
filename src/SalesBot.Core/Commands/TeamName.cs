namespace SalesBot.Core.Commands;

/// <summary>A team by the directory's name, "mine" for the speaker's, "all" for the company.</summary>
public readonly record struct TeamName(string Text)
{
    public static readonly TeamName Mine = new("mine");

    public static readonly TeamName All = new("all");

    public override string ToString() => Text;
}
