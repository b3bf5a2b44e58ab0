using SalesBot.Core.Commands;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>"Kevin's target and Amy's target last month": a period said once for questions of one kind that stand side by side.</summary>
internal static class Periods
{
    public static IReadOnlyList<Command> Shared(List<Command> commands)
    {
        for (var i = commands.Count - 2; i >= 0; i--)
        {
            commands[i] = (commands[i], commands[i + 1]) switch
            {
                (Command.AskAttainment { Period: null } one, Command.AskAttainment { Period: { } period }) => one with { Period = period },
                (Command.AskCommission { Period: null } one, Command.AskCommission { Period: { } period }) => one with { Period = period },
                (Command.SetTarget { Period: null } one, Command.SetTarget { Period: { } period }) => one with { Period = period },
                _ => commands[i],
            };
        }

        for (var i = 1; i < commands.Count; i++)
        {
            commands[i] = (commands[i - 1], commands[i]) switch
            {
                (Command.AskAttainment { Period: { } period }, Command.AskAttainment { Period: null } one) => one with { Period = period },
                (Command.SetTarget { Period: { } period }, Command.SetTarget { Period: null } one) => one with { Period = period },
                _ => commands[i],
            };
        }

        return commands;
    }
}
