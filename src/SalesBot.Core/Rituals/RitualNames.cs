namespace SalesBot.Core.Rituals;

/// <summary>The kinds as facts write them.</summary>
public static class RitualNames
{
    /// <summary>The warning of customers that are about to fall.</summary>
    public const string PoolWarning = "pool_risk";

    public static string Of(RitualKind kind) => kind switch
    {
        RitualKind.Sweep => "sweep",
        RitualKind.PoolWarning => PoolWarning,
        RitualKind.GradeReview => "grade_review",
        RitualKind.Duel => "pk",
        RitualKind.QuarterClose => "quarter_close",
        RitualKind.CollectionReminder => "collection_reminder",
        RitualKind.MorningPlan => "morning_plan",
        RitualKind.Birthday => "birthday",
        RitualKind.BandNear => "band_near",
        RitualKind.Reminder => "reminder",
        RitualKind.WeeklyTraining => "weekly_training",
        RitualKind.MonthlyDrill => "monthly_drill",
        RitualKind.SeasonReview => "season_review",
        RitualKind.ReviewPrompt => "review_prompt",
        RitualKind.ReviewReminder => "review_reminder",
        RitualKind.Digest => "digest",
        RitualKind.LeaderDigest => "leader_digest",
        RitualKind.ThinContacts => "thin_contacts",
    };

    /// <summary>Whether a pause of posts keeps it back: the team's rhythm does, what costs customers or money, settles something or was asked for does not.</summary>
    public static bool IsRhythm(RitualKind kind) => kind switch
    {
        RitualKind.Sweep or RitualKind.PoolWarning or RitualKind.GradeReview or RitualKind.Duel or RitualKind.CollectionReminder or RitualKind.BandNear or RitualKind.Reminder => false,
        RitualKind.QuarterClose or RitualKind.MorningPlan or RitualKind.Birthday or RitualKind.WeeklyTraining or RitualKind.MonthlyDrill
            or RitualKind.SeasonReview or RitualKind.ReviewPrompt or RitualKind.ReviewReminder or RitualKind.Digest or RitualKind.LeaderDigest or RitualKind.ThinContacts => true,
    };
}
