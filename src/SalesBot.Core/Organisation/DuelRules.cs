using SalesBot.Core.Commands;

namespace SalesBot.Core.Organisation;

/// <summary>A team cut into groups that compete: inside each by month, with one another by quarter.</summary>
/// <param name="Groups">At least two; a member is in one at most.</param>
/// <param name="By">What is scored: attainment, amount, profit, new customers or visits.</param>
/// <param name="Reward">What the winner gets, in the company's words; null where nothing is agreed.</param>
/// <param name="Penalty">What was agreed for a task that is not fulfilled; null where nothing is.</param>
/// <param name="FirstChoiceHours">Hours during which customers that management developed are open to the winning group alone; 0 for none.</param>
public sealed record DuelRules(
    IReadOnlyList<DuelGroup> Groups,
    Metric By = Metric.Attainment,
    string? Reward = null,
    string? Penalty = null,
    int FirstChoiceHours = 24);
