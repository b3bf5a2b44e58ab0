using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Deciding;

/// <summary>The day in a correction of a plan. Records look back and plans ahead, and only the ledger knows which of them is put right.</summary>
internal static class PlannedDay
{
    /// <summary>The correction with its day looked for ahead, where the speaker's newest record is a plan; any other command unchanged.</summary>
    public static Command Of(Setting setting, string text, Command command)
    {
        if (command is not Command.AmendLast { On: { } on } amend || !CorrectsPlan(setting)) return command;
        foreach (DateMention mention in DateReader.Read(text, setting.LocalNow, setting.Ledger.Settings.FiscalYearStarts))
        {
            if (mention.Day(Direction.Back) == on && mention.Day(Direction.Ahead) is { } ahead) return amend with { On = ahead };
        }

        return command;
    }

    private static bool CorrectsPlan(Setting setting)
    {
        foreach (long change in setting.Ledger.Records.ChangesOf(setting.Speaker.Member.Id))
        {
            return setting.Ledger.Records.OfChange(change)?.Now is Fact.FollowUpPlanned;
        }

        return false;
    }
}
