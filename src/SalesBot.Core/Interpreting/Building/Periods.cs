using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>"Kevin's target and Amy's target last month": a period said once for questions of one kind that stand side by side.</summary>
internal static class Periods
{
    public static IReadOnlyList<Command> Shared(List<Command> commands)
    {
        for (var i = commands.Count - 2; i >= 0; i--)
        {
            commands[i] = WithPeriodOf(commands[i], commands[i + 1]);
        }

        for (var i = 1; i < commands.Count; i++)
        {
            commands[i] = WithPeriodOf(commands[i], commands[i - 1]);
        }

        return commands;
    }

    private static Command WithPeriodOf(Command one, Command other)
    {
        if (one.GetType() != other.GetType() || PeriodOf(other) is not { } period || PeriodOf(one) is not null) return one;
        if (one is Command.AskAttainment attainment) return attainment with { Period = period };
        if (one is Command.AskCommission commission) return commission with { Period = period };
        return one is Command.SetTarget target ? target with { Period = period } : one;
    }

    private static SalesPeriod? PeriodOf(Command command) =>
        (command as Command.AskAttainment)?.Period ?? (command as Command.AskCommission)?.Period ?? (command as Command.SetTarget)?.Period;
}
