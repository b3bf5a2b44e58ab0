using SalesBot.Core.Rankings;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Who is ahead, and how far the next place is.</summary>
internal sealed class EnglishRankings(EnglishDates dates)
{
    private const int Shown = 10;

    public Worded Of(View.RankingAnswer view)
    {
        var question = view.Ranking.Question;
        string title = $"Ranking, {dates.Named(question.Period)}: {Among(question)}{What(question)}" + (view.IsPerHead ? " per head" : "") + (view.Team is { } team ? ", " + team : "");
        RankedLine[] best = [.. view.Ranking.Lines.Where(line => line.Value > 0).Take(Shown)];
        string?[] rest = [best.Length == 0 ? "Nobody is on the board yet: first place is free" : null, Own(view)];
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
        string whose = view.WhoIsReader ? "You are" : Markdown.Plain(who) + " is";
        string gap = view.Gap is { } behind ? $", **{Value(view, behind.Value)}** behind the next place up" : place.Value > 0 ? ", in the lead 💪" : "";
        string moved = Typeset.Moved(view.RankBefore, place.Rank) is { Length: > 0 } change ? $" ({change} since yesterday)" : "";
        return $"{whose} number **{place.Rank}** of {place.Of}{moved}{gap}";
    }

    private static string Value(View.RankingAnswer view, decimal value) => view.ValueOf(value).IsShare
        ? Typeset.CutPercent(Quantities.Ratio.FromFraction(value), view.ShareDecimals)
        : EnglishNames.Of(view.Said(value));

    private static string Among(RankingQuestion question) => question.Among is Commands.RankedGroup.Newcomers ? "newcomers, " : "";

    private static string What(RankingQuestion question) => question.Of is not { } sales ? EnglishNames.Of(question.Metric) : sales switch
    {
        Commands.RankedSales.NewProduct => "new products",
        Commands.RankedSales.MainProduct => "main products",
        Commands.RankedSales.LimitedProduct => "limited-time products",
        Commands.RankedSales.NewCustomers => "sales to new customers",
        Commands.RankedSales.OldCustomers => "sales to existing customers",
        Commands.RankedSales.Referrals => "sales to referred customers",
    };
}
