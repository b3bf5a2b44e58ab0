namespace SalesBot.CompanyFiles.Sections;

/// <summary>Everything that a company file names and other parts of it refer to.</summary>
internal sealed record Rosters
{
    public Roster Teams { get; } = new("team");

    public Roster Members { get; } = new("member");

    public Roster Categories { get; } = new("category");

    public Roster Customers { get; } = new("customer");
}
