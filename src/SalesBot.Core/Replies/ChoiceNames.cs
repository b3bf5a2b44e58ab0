using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Replies.Wording.Chinese;
using SalesBot.Core.Replies.Wording.English;

namespace SalesBot.Core.Replies;

/// <summary>What choices are called that are values of the contract rather than names.</summary>
internal static class ChoiceNames
{
    public static string Of(ReplyContext context, string missing, string choice) => missing switch
    {
        "stage" => StageNames.Of(context.Ledger.Settings.Pipeline, new StageKey(choice), context.Speaker.Language),
        "reason" => Reason(choice, context.Speaker.Language),
        _ => choice,
    };

    private static string Reason(string choice, Language language)
    {
        foreach (LossReason reason in Enum.GetValues<LossReason>())
        {
            if (Name.Of(reason) != choice) continue;
            return language switch
            {
                Language.Zh => ChineseDealWords.Of(reason),
                Language.En => EnglishDealWords.Of(reason),
            };
        }

        return choice;
    }
}
