using SalesBot.Core.Quoting;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>A price before it is quoted.</summary>
internal static class ChineseMargins
{
    public static Worded Of(View.QuoteAnswer view)
    {
        MarginQuote quote = view.Quote;
        string headline = $"**报价 {ChineseAmounts.Of(quote.Price)}，利润率 {Typeset.Percent(quote.Margin)}：{Verdict(view)}**";
        return new Worded("报价毛利", Markdown.Text(
            headline,
            [
                $"成本合计 {Typeset.Separated(quote.Total)}：" + string.Join("，", quote.Costs.Select(Line)),
                $"剩 **{Typeset.Separated(quote.Profit)}**" + Glance(quote),
                quote.Beside.Count > 0 ? "另外（不计入）：" + string.Join("，", quote.Beside.Select(Line)) : null,
                Passing(view),
                Commission(view),
                view.Supposed is { } supposed ? ChineseSuppositions.Late(supposed) : null,
                .. quote.Flags.Select(Flag),
                .. ChineseSuppositions.Trade(view.Supposed?.Trade),
                .. ChineseNotes.Of(view.Notes),
            ]));
    }

    private static string Verdict(View.QuoteAnswer view) => view.Quote.Verdict switch
    {
        QuoteVerdict.Passes => $"够，公司要求 {Typeset.Percent(view.Quote.Floor)}",
        QuoteVerdict.NeedsApproval => $"不到 {Typeset.Percent(view.Quote.Floor)}，要审批",
        QuoteVerdict.BelowCost => "低于成本，不能报",
    };

    private static string Glance(MarginQuote quote) =>
        quote.Costs.Count > 1 ? $"；只看进价会以为有 {Typeset.Percent(quote.MarginAtAGlance)}" : "";

    private static string? Passing(View.QuoteAnswer view)
    {
        if (view.Quote.Verdict is QuoteVerdict.Passes) return null;
        return view.Passing is { } price ? $"要报到 **{Typeset.Separated(price)}** 才够 {Typeset.Percent(view.Quote.Floor)}" : "怎么报都不够，先把成本压下来";
    }

    private static string? Commission(View.QuoteAnswer view)
    {
        if (view.Supposed is not { } supposed) return null;
        string factor = supposed.After.Pay.Factor is { } share ? $"（按 {Typeset.Percent(share)} 发放）" : "";
        string at = view.PassingCommission is { } enough && view.Quote.Verdict is not QuoteVerdict.Passes ? $"，报到够的价是 {Typeset.Separated(enough)}" : "";
        return $"这个价你的提成 **{Typeset.Separated(supposed.OwnWorth)}**{at}{factor}";
    }

    private static string Line(CostLine line) => $"{NameOf(line.Element)} {Typeset.Separated(line.Amount)}";

    private static string NameOf(CostElement element) => element switch
    {
        CostElement.Purchase => "进价",
        CostElement.Packaging => "包装",
        CostElement.Freight => "运费",
        CostElement.Loss => "损耗",
        CostElement.Storage => "仓储",
        CostElement.Season => "季节差价",
        CostElement.Reserve => "退货投诉准备",
        CostElement.Capital => "账期资金成本",
        CostElement.Entertainment => "招待费",
    };

    private static string Flag(QuoteFlag flag) => flag switch
    {
        QuoteFlag.OutOfSeason => "⚠️ 反季采购要多花钱，能不能换当季的货或提前备货？",
        QuoteFlag.AirFreight => "⚠️ 运费超过报价一成，是走空运吗？能提前就走陆运海运",
        QuoteFlag.IrregularBoxes => "⚠️ 包装费偏高，是异形盒吗？大箱和填充都要钱，换规整的盒子试试",
        QuoteFlag.MixedShelfLives => "⚠️ 损耗偏高，是不是保质期差得远的货装在一箱？拆开发或换货",
    };
}
