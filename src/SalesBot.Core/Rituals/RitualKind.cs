namespace SalesBot.Core.Rituals;

/// <summary>What the clock does, in the order in which it is done where several are due at one moment.</summary>
public enum RitualKind
{
    /// <summary>Customers whose last safe day is over go back to the pool.</summary>
    Sweep,

    /// <summary>An owner is told which customers are about to fall.</summary>
    PoolWarning,

    /// <summary>Grades are reviewed after a quarter.</summary>
    GradeReview,

    /// <summary>A team is told who won the duels of the month, and of the quarter where one is over.</summary>
    Duel,

    /// <summary>A team is told what a quarter came to, and asked about the next.</summary>
    QuarterClose,

    /// <summary>A member is reminded of money that is still out.</summary>
    CollectionReminder,

    /// <summary>A member is told what to do today.</summary>
    MorningPlan,

    /// <summary>A team is told of a member's birthday.</summary>
    Birthday,

    /// <summary>A member is told that a band of payout factors is within reach, before the quarter ends.</summary>
    BandNear,

    /// <summary>A member is told of a contact they asked to be reminded of.</summary>
    Reminder,

    /// <summary>A team takes the week's moves of rivals apart.</summary>
    WeeklyTraining,

    /// <summary>A team rehearses a hard negotiation.</summary>
    MonthlyDrill,

    /// <summary>A team looks back on the season.</summary>
    SeasonReview,

    /// <summary>A team is asked for its evening review.</summary>
    ReviewPrompt,

    /// <summary>Who has not answered is asked once more.</summary>
    ReviewReminder,

    /// <summary>A team is told how it stands.</summary>
    Digest,

    /// <summary>A leader is told beside the digest what the channel does not read.</summary>
    LeaderDigest,

    /// <summary>A superior is told of contacts that look empty.</summary>
    ThinContacts,
}
