namespace SalesBot.Core.Rituals;

/// <summary>What the team is asked in each of its rituals.</summary>
/// <param name="Review">Every evening.</param>
/// <param name="Weekly">In the training of the week; what holds {move} is asked of every move of a rival.</param>
/// <param name="Monthly">In the drill of the month; what holds {customer} and {stage} is asked of every deal that is stuck.</param>
/// <param name="Season">At the end of a season.</param>
/// <param name="Close">After a quarter.</param>
public sealed record RitualQuestions(Questions Review, Questions Weekly, Questions Monthly, Questions Season, Questions Close)
{
    /// <summary>The same questions in every ritual.</summary>
    public static RitualQuestions Of(Questions all) => new(all, all, all, all, all);
}
