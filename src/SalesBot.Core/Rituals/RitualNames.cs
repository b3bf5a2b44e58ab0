namespace SalesBot.Core.Rituals;

/// <summary>The kinds as facts write them.</summary>
internal static class RitualNames
{
    public static string Of(RitualKind kind) => kind switch
    {
        RitualKind.Sweep => "sweep",
        RitualKind.PoolWarning => "pool_risk",
        RitualKind.GradeReview => "grade_review",
        RitualKind.CollectionReminder => "collection_reminder",
        RitualKind.MorningPlan => "morning_plan",
        RitualKind.BandNear => "band_near",
        RitualKind.Reminder => "reminder",
        RitualKind.ReviewPrompt => "review_prompt",
        RitualKind.ReviewReminder => "review_reminder",
        RitualKind.Digest => "digest",
        RitualKind.ThinContacts => "thin_contacts",
    };
}
