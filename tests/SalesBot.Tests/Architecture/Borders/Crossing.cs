namespace SalesBot.Tests.Architecture.Borders;

/// <summary>One use of a type across a border.</summary>
/// <param name="From">The row of the using type; for a folder without a row, its namespace.</param>
/// <param name="To">The row of the used type; of the core, its folder with the core's name before it.</param>
internal sealed record Crossing(string From, string To, string User, string Used)
{
    public override string ToString() => $"{From} → {To}: {User} uses {Used}";
}
