namespace SalesBot.Core.Rituals;

/// <summary>What the team is asked in each of its rituals.</summary>
/// <param name="Review">Every evening.</param>
/// <param name="Weekly">In the training of the week; what holds <see cref="MoveGap"/> is asked of every move of a rival.</param>
/// <param name="Monthly">In the drill of the month; what holds <see cref="CustomerGap"/> is asked of every deal that is stuck.</param>
/// <param name="Season">At the end of a season.</param>
/// <param name="Close">After a quarter.</param>
public sealed record RitualQuestions(Questions Review, Questions Weekly, Questions Monthly, Questions Season, Questions Close)
{
    /// <summary>In a question of the weekly training: a move of a rival.</summary>
    public const string MoveGap = "{move}";

    /// <summary>In a question of the monthly drill: the customer of a deal that is stuck.</summary>
    public const string CustomerGap = "{customer}";

    /// <summary>In a question of the monthly drill: the days of the longest payment term of the month.</summary>
    public const string DaysGap = "{days}";

    /// <summary>The same questions in every ritual.</summary>
    public static RitualQuestions Of(Questions all) => new(all, all, all, all, all);
}
