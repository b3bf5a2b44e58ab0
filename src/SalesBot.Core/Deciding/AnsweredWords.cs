using System.Text.Json.Nodes;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Deciding;

/// <summary>Bare answers that only the company's own words make sense of: a stage by its name, a reason in free text, a tier.</summary>
internal static class AnsweredWords
{
    private static readonly string[] TierWords = ["类", "级", "tier", "class"];

    /// <summary>The choice that the words name, from 0; −1 where they name none.</summary>
    public static int Choice(Setting setting, Fact.QuestionAsked asked, string text)
    {
        string words = PlainText.Of(text).Normal.Trim();
        if (asked.Missing == "tier") words = TierWords.Aggregate(words, (left, word) => left.Replace(word, "", StringComparison.Ordinal)).Trim();
        IReadOnlyList<string> choices = asked.Choices ?? [];
        for (int index = 0; index < choices.Count; index++)
        {
            if (NamesOf(setting, asked, choices[index]).Any(name => PlainText.Of(name).Normal == words)) return index;
        }

        return -1;
    }

    /// <summary>A reason for a loss becomes one of the list; everything else stays as it was said.</summary>
    /// <returns>The reason as it was told; null where it was none, or picked from the list.</returns>
    public static string? Settle(Fact.QuestionAsked asked, JsonObject slots)
    {
        bool isLoss = asked.Missing == "reason" && (string?)asked.Pending["intent"] == "lose_deal";
        if (!isLoss || (string?)slots["reason"] is not { } words || LossWords.Names.Contains(words)) return null;
        slots["reason"] = Replies.Name.Of(LossWords.Of(words));
        return words;
    }

    private static IEnumerable<string> NamesOf(Setting setting, Fact.QuestionAsked asked, string choice)
    {
        if (asked.Missing is not ("stage" or "tier" or "reason")) return [];
        StageTemplate template = setting.Ledger.Settings.Pipeline;
        return asked.Missing != "stage" ? [choice] : [choice, .. Enum.GetValues<Language>().Select(language => StageNames.Of(template, new StageKey(choice), language))];
    }
}
