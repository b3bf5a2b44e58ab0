using SalesBot.Core.Duels;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>How duels stand and end.</summary>
internal sealed class EnglishDuels(EnglishDates dates)
{
    public Worded Of(View.PkAnswer view)
    {
        string period = dates.Named(view.Period);
        if (view.Boards.Count == 0) return new Worded("PK", "There are no groups yet, so there is no PK.");
        string title = view.IsSettled ? $"PK result, {period}" : $"PK, {period}";
        return new Worded(title, Markdown.Text($"**⚔️ {title}**", view.Boards.SelectMany(board => Lines(view, board))));
    }

    /// <summary>One line of the digest; empty while nobody has scored.</summary>
    public static string Standing(DuelBoard board) =>
        board.Groups.Any(line => line.Value > 0) ? string.Join("  ", board.Groups.Where(line => line.Rank > 0).Select(line => Place(board, line))) : "";

    private static IEnumerable<string?> Lines(View.PkAnswer view, DuelBoard board)
    {
        string team = view.Boards.Count > 1 ? Markdown.Plain(board.Team) + ": " : "";
        foreach (DuelLine line in board.Groups) yield return team + Place(board, line);
        DuelLine[] winners = [.. board.Groups.Where(line => line is { Rank: 1, Value: > 0 })];
        if (view.IsSettled && board.Groups.Count > 0) yield return winners.Length == 0 ? "No winner this time" : $"Won by **{string.Join(" and ", winners.Select(line => Markdown.Plain(line.Name)))}** 🎉" + Gains(board);
        foreach ((string group, IReadOnlyList<DuelLine> lines) in board.Inside) yield return Inside(view, board, group, lines);
        yield return board.Reward is { } reward ? $"Reward: {Markdown.Plain(reward)}" : null;
        yield return board.Penalty is { } penalty ? $"Agreed for a task not fulfilled: {Markdown.Plain(penalty)}" : null;
    }

    private static string Gains(DuelBoard board) =>
        board.FirstChoiceHours > 0 ? $", who choose first among the company's customers in the pool for {board.FirstChoiceHours} hours" : "";

    private static string? Inside(View.PkAnswer view, DuelBoard board, string group, IReadOnlyList<DuelLine> lines)
    {
        DuelLine[] ahead = [.. lines.Where(line => line is { Rank: > 0, Value: > 0 })];
        if (ahead.Length == 0) return null;
        string name = Markdown.Plain(group);
        if (view.IsSettled) return $"Best in {name}: **{string.Join(" and ", ahead.Where(line => line.Rank == 1).Select(line => Markdown.Plain(line.Name)))}**";
        return $"Inside {name}: " + string.Join("  ", ahead.Take(3).Select(line => Place(board, line)));
    }

    private static string Place(DuelBoard board, DuelLine line) => board.Of(line) is { } value
        ? $"{Medals.Of(line.Rank)} {Markdown.Plain(line.Name)} {EnglishNames.Of(value)}"
        : $"{Markdown.Plain(line.Name)}: no target yet, so not ranked";
}
