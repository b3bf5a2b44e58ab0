using SalesBot.Core.Rankings;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Who is ahead, and how far the next place is.</summary>
internal sealed class ChineseRankings(ChineseDates dates)
{
    private const int Shown = 10;

    public Worded Of(View.RankingAnswer view)
    {
        var question = view.Ranking.Question;
        string title = (view.Team is { } team ? team + " " : "") + dates.Named(question.Period) + (view.IsPerHead ? "人均" : "") + ChineseNames.Of(question.Metric) + "排名";
        RankedLine[] best = [.. view.Ranking.Lines.Where(line => line.Value > 0).Take(Shown)];
        string?[] rest = [best.Length == 0 ? "还没有人上榜，第一名等你来拿" : null, Own(view)];
        return new Worded(title, Markdown.Text($"**{Markdown.Plain(title)}**", [.. best.Select(line => Line(view, line)), .. rest]));
    }

    private static string Line(View.RankingAnswer view, RankedLine line)
    {
        string who = Markdown.Plain(line.Name);
        return $"{Medals.Of(line.Rank)} {(line.Name == view.Who ? $"**{who}**" : who)} {ChineseNames.Of(view.Said(line.Value))}";
    }

    private static string? Own(View.RankingAnswer view)
    {
        if (view is not { Who: { } who, Place: { } place }) return null;
        string whose = view.WhoIsReader ? "你" : Markdown.Plain(who);
        string gap = view.Gap is { } behind ? $"，离前一名还差 **{ChineseNames.Of(view.Said(behind.Value))}**" : place.Value > 0 ? "，领先 💪" : "";
        return $"{whose}排第 **{place.Rank}**，共{place.Of}{(view.IsOfTeams ? "个组" : "人")}{gap}";
    }
}
