using SalesBot.Core.Commands;
using SalesBot.Core.Personas;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What is known of a customer beside the money.</summary>
internal static class EnglishPortrait
{
    public static IEnumerable<string?> Lines(View.CustomerAnswer view, EnglishDates dates)
    {
        if (view.Portrait is not { } portrait) yield break;
        if (portrait.Complaint is { } about) yield return $"⚠️ Open complaint: {EnglishDealWords.Of(about)}";
        string amount = portrait.DealAmount is { } yuan ? $" {Typeset.Separated(yuan)}" : "";
        string stage = portrait.StageName is { } name ? $", stage: {Markdown.Plain(name)}{amount}" : "";
        string step = EnglishDealWords.Of(portrait.Step);
        yield return char.ToUpperInvariant(step[0]) + step[1..] + stage;
        yield return Card(portrait.Card, dates);
        if (portrait.ReferredBy is { } referrer) yield return $"Referred by {Markdown.Plain(referrer)}";
        if (portrait.Proposed is { } tier) yield return tier is Tier.C ? $"No contact for {portrait.QuietDays} days: make it tier C?" : $"Quoted this month: make it tier {tier}?";
    }

    private static string Card(PersonaCard card, EnglishDates dates)
    {
        IEnumerable<string> known = ((CustomerNote?[])[card.DecisionChain, card.Pain, card.Budget]).OfType<CustomerNote>()
            .Select(note => $"{EnglishDealWords.Of(note.Aspect)}: {Markdown.Plain(note.Text)} ({dates.Day(note.On)})");
        string facts = string.Join("; ", known.Prepend($"Customer card {card.Known}/{PersonaCard.Parts}"));
        return card.Missing is { } aspect ? $"{facts}. {EnglishDealWords.Question(aspect)}" : facts;
    }
}
