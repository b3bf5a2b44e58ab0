using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Deciding;

/// <summary>What a message means where only the company's own words tell it, or what was recorded before.</summary>
internal static class SpokenWords
{
    /// <summary>The first of them that finds something is right: the more they ask for, the earlier they stand.</summary>
    private static readonly Reading[] All =
    [
        SpokenStage.InsteadOf,
        SpokenPlan.InsteadOf,
        SpokenContact.InsteadOf,
        SpokenLevel.InsteadOf,
        SpokenCorrection.InsteadOf,
        SpokenCredit.InsteadOf,
        SpokenPromise.InsteadOf,
        SpokenPersona.InsteadOf,
        SpokenTeam.InsteadOf,
        SpokenUnlock.InsteadOf,
    ];

    private delegate IReadOnlyList<Command>? Reading(IReadOnlyList<Command> understood, Setting setting, PlainText plain);

    /// <returns>Null where what was understood stands.</returns>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        foreach (Reading reading in All)
        {
            if (reading(understood, setting, plain) is { } own) return own;
        }

        return null;
    }
}
