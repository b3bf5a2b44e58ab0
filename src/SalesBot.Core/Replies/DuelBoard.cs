using SalesBot.Core.Commands;
using SalesBot.Core.Duels;
using SalesBot.Core.Rankings;

namespace SalesBot.Core.Replies;

/// <summary>How the duel of one team stands.</summary>
/// <param name="Groups">Those without a value last.</param>
/// <param name="Inside">By group, its members' own duel of the month.</param>
/// <param name="Reward">Null where nothing is agreed.</param>
/// <param name="Penalty">Null where nothing is agreed.</param>
/// <param name="FirstChoiceHours">What the group that wins the quarter gets; 0 for nothing.</param>
internal sealed record DuelBoard(
    string Team,
    Metric By,
    IReadOnlyList<DuelLine> Groups,
    IReadOnlyList<(string Group, IReadOnlyList<DuelLine> Lines)> Inside,
    string? Reward,
    string? Penalty,
    int FirstChoiceHours)
{
    /// <summary>Who is behind inside a group learns it privately.</summary>
    public DuelBoard ForChannel()
    {
        if (Inside.All(inside => PublicCount(inside.Lines) == inside.Lines.Count)) return this;
        return this with { Inside = [.. Inside.Select(inside => (inside.Group, (IReadOnlyList<DuelLine>)[.. inside.Lines.Take(PublicCount(inside.Lines))]))] };
    }

    private static int PublicCount(IReadOnlyList<DuelLine> lines) => PublicPlaces.CountIn(lines, line => line.Rank, line => line.Value > 0);

    public Measured? Of(DuelLine line) => line.Value is { } value ? new Measured(By, value) : null;

    /// <param name="inside">The group that the member's own duel is inside of; null for a group's line.</param>
    public FigureList Row(DuelLine line, string? inside = null) => new()
    {
        { "group", inside ?? line.Name },
        { "who", inside is null ? null : line.Name },
        { "rank", line.Rank > 0 ? line.Rank : null },
        { "value", Of(line) },
    };
}
