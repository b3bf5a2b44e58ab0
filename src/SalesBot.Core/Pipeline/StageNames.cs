using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Pipeline;

/// <summary>What stages are called: as the company file says, else by their usual name in the language.</summary>
public static class StageNames
{
    private static readonly Dictionary<string, (string Chinese, string English)> Usual = new(StringComparer.Ordinal)
    {
        ["quote"] = ("报价", "quotation"),
        ["sample"] = ("样品", "sample"),
        ["pi"] = ("PI", "PI"),
        ["deposit"] = ("定金", "deposit"),
        ["production"] = ("生产", "production"),
        ["balance"] = ("尾款", "balance"),
        ["shipping"] = ("发货", "shipping"),
        ["contact"] = ("接触", "contact"),
        ["need"] = ("需求", "need"),
        ["proposal"] = ("方案", "proposal"),
        ["negotiation"] = ("谈判", "negotiation"),
        ["signed"] = ("签约", "signed"),
        ["delivered"] = ("交付", "delivered"),
        ["collected"] = ("回款", "collected"),
        ["won"] = ("赢单", "won"),
        ["lost"] = ("输单", "lost"),
    };

    public static string Of(StageTemplate template, StageKey key, Language language) => template.Find(key)?.Name ?? UsualOf(key, language);

    /// <summary>The key itself where a company made it up and gave it no name.</summary>
    public static string UsualOf(StageKey key, Language language) => !Usual.TryGetValue(key.Text, out (string Chinese, string English) names) ? key.Text : language switch
    {
        Language.Zh => names.Chinese,
        Language.En => names.English,
    };
}
