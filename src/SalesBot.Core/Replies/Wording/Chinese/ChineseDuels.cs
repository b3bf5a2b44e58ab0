using SalesBot.Core.Duels;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>How duels stand and end.</summary>
internal sealed class ChineseDuels(ChineseDates dates)
{
    public Worded Of(View.PkAnswer view)
    {
        string period = dates.Named(view.Period);
        if (view.Boards.Count == 0) return new Worded("PK", "还没有分组，暂时没有 PK。");
        string title = view.IsSettled ? $"{period}PK结果" : $"{period}PK战况";
        return new Worded(title, Markdown.Text($"**⚔️ {title}**", view.Boards.SelectMany(board => Lines(view, board))));
    }

    /// <summary>甲组 62.00% 领先乙组 48.00%: one line of the digest; empty while nobody has scored.</summary>
    public static string Standing(DuelBoard board) =>
        board.Groups.Any(line => line.Value > 0) ? string.Join("  ", board.Groups.Where(line => line.Rank > 0).Select(line => Place(board, line))) : "";

    private static IEnumerable<string?> Lines(View.PkAnswer view, DuelBoard board)
    {
        string team = view.Boards.Count > 1 ? Markdown.Plain(board.Team) + "：" : "";
        foreach (DuelLine line in board.Groups) yield return team + Place(board, line);
        DuelLine[] winners = [.. board.Groups.Where(line => line is { Rank: 1, Value: > 0 })];
        if (view.IsSettled && board.Groups.Count > 0) yield return winners.Length == 0 ? "这次没有胜者" : $"胜者：**{string.Join("、", winners.Select(line => Markdown.Plain(line.Name)))}** 🎉" + Gains(board);
        foreach ((string group, IReadOnlyList<DuelLine> lines) in board.Inside) yield return Inside(view, board, group, lines);
        yield return board.Reward is { } reward ? $"奖励：{Markdown.Plain(reward)}" : null;
        yield return board.Penalty is { } penalty ? $"没完成任务的约定：{Markdown.Plain(penalty)}" : null;
    }

    private static string Gains(DuelBoard board) => board.FirstChoiceHours > 0 ? $"，{board.FirstChoiceHours} 小时内优先挑选公司开发的公海客户" : "";

    private static string? Inside(View.PkAnswer view, DuelBoard board, string group, IReadOnlyList<DuelLine> lines)
    {
        DuelLine[] ahead = [.. lines.Where(line => line is { Rank: > 0, Value: > 0 })];
        if (ahead.Length == 0) return null;
        string name = Markdown.Plain(group);
        if (view.IsSettled) return $"{name}组内冠军：**{string.Join("、", ahead.Where(line => line.Rank == 1).Select(line => Markdown.Plain(line.Name)))}**";
        return $"{name}组内：" + string.Join("  ", ahead.Take(3).Select(line => Place(board, line)));
    }

    private static string Place(DuelBoard board, DuelLine line) => board.Of(line) is { } value
        ? $"{Medals.Of(line.Rank)} {Markdown.Plain(line.Name)} {ChineseNames.Of(value)}"
        : $"{Markdown.Plain(line.Name)}：还没定目标，暂不排名";
}
