using NodaTime;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Proposing;

/// <summary>Everything that a language model is told to understand a message: no figure, no record, no name but those that fit it.</summary>
/// <param name="Member">Whose budget it is; not told.</param>
/// <param name="Asked">How often a model was asked for the member today, as the journal knows; not told.</param>
public sealed record ModelQuestion(
    string Member, Language Language, string Text, LocalDate Today, Candidates Candidates, IReadOnlyList<CommandFunction> Functions, int Asked)
{
    /// <summary>Longer messages are letters; what they mean is not guessed.</summary>
    public const int LongestText = 1_000;

    public static ModelQuestion Of(Setting setting, string text) => new(
        setting.Speaker.Member.Name,
        setting.Speaker.Language,
        text,
        setting.Today,
        Candidates.For(setting, text),
        CommandFunctions.For(setting.Ledger, setting.Speaker.Member),
        setting.Ledger.ModelUse.Count(setting.Speaker.Member.Id, setting.Today));
}
