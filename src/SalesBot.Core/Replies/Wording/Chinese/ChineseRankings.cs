using SalesBot.Core.Rankings;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Who is ahead, and how far the next place is.</summary>
internal sealed class ChineseRankings(ChineseDates dates)
{
    private const int Shown = 10;

    public Worded Of(View.RankingAnswer view)
    {
        var question = view.Ranking.Question;
        string title = (view.Team is { } team ? team + " " : "") + dates.Named(question.Period) + Among(question) + (view.IsPerHead ? "人均" : "") + What(question) + "排名";
        RankedLine[] best = [.. view.Ranking.Lines.Where(line => line.Value > 0).Take(Shown)];
        string?[] rest = [best.Length == 0 ? "还没有人上榜，第一名等你来拿" : null, Own(view)];
        return new Worded(title, Markdown.Text($"**{Markdown.Plain(title)}**", [.. best.Select(line => Line(view, line)), .. rest]));
    }

    private static string Line(View.RankingAnswer view, RankedLine line)
    {
        string who = Markdown.Plain(line.Name);
        return $"{Medals.Of(line.Rank)} {(line.Name == view.Who ? $"**{who}**" : who)} {Value(view, line.Value)}";
    }

    private static string? Own(View.RankingAnswer view)
    {
        if (view is not { Who: { } who, Place: { } place }) return null;
        string whose = view.WhoIsReader ? "你" : Markdown.Plain(who);
        string gap = view.Gap is { } behind ? $"，离前一名还差 **{Value(view, behind.Value)}**" : place.Value > 0 ? "，领先 💪" : "";
        string moved = Typeset.Moved(view.RankBefore, place.Rank) is { Length: > 0 } change ? $"（比昨天{change}）" : "";
        return $"{whose}排第 **{place.Rank}**{moved}，共{place.Of}{(view.IsOfTeams ? "个组" : "人")}{gap}";
    }

    private static string Value(View.RankingAnswer view, decimal value) => view.ValueOf(value).IsShare
        ? Typeset.CutPercent(Quantities.Ratio.FromFraction(value), view.ShareDecimals)
        : ChineseNames.Of(view.Said(value));

    private static string Among(RankingQuestion question) => question.Among is Commands.RankedGroup.Newcomers ? "新人" : "";

    private static string What(RankingQuestion question) => question.Of is not { } sales ? ChineseNames.Of(question.Metric) : sales switch
    {
        Commands.RankedSales.NewProduct => "新品销售额",
        Commands.RankedSales.MainProduct => "主推产品销售额",
        Commands.RankedSales.LimitedProduct => "限时产品销售额",
        Commands.RankedSales.NewCustomers => "新客户签约额",
        Commands.RankedSales.OldCustomers => "老客户签约额",
        Commands.RankedSales.Referrals => "转介绍签约额",
    };
}
