using SalesBot.Core.Commands;
using SalesBot.Core.Personas;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What is known of a customer beside the money.</summary>
internal static class ChinesePortrait
{
    public static IEnumerable<string?> Lines(View.CustomerAnswer view, ChineseDates dates)
    {
        if (view.Portrait is not { } portrait) yield break;
        if (portrait.Complaint is { } about) yield return $"⚠️ 有未处理的投诉：{ChineseDealWords.Of(about)}";
        string amount = portrait.DealAmount is { } yuan ? $" {ChineseAmounts.Of(yuan)}" : "";
        string stage = portrait.StageName is { } name ? $"，进展：{Markdown.Plain(name)}{amount}" : "";
        yield return ChineseDealWords.Of(portrait.Step) + stage;
        yield return Card(portrait.Card, dates);
        if (portrait.ReferredBy is { } referrer) yield return $"由{Markdown.Plain(referrer)}介绍";
        if (portrait.Proposed is { } tier) yield return tier is Tier.C ? $"{portrait.QuietDays}天没联系了，要不要调成C类？" : $"本月报了价，要不要调成{tier}类？";
    }

    private static string Card(PersonaCard card, ChineseDates dates)
    {
        IEnumerable<string> known = ((CustomerNote?[])[card.DecisionChain, card.Pain, card.Budget]).OfType<CustomerNote>()
            .Select(note => $"{ChineseDealWords.Of(note.Aspect)}：{Markdown.Plain(note.Text)}（{dates.Day(note.On)}）");
        string[] parts = [$"客户画像 {card.Known}/{PersonaCard.Parts}", .. known, card.Missing is { } aspect ? ChineseDealWords.Question(aspect) : ""];
        return string.Join("；", parts.Where(part => part.Length > 0));
    }
}
