namespace SalesBot.Core.Replies.Wording;

/// <summary>What brings a team together, in one language.</summary>
internal abstract class GatheringPhrases
{
    public abstract Worded LeaderDigest(View.LeaderDigest view);

    public abstract Worded WeeklyTraining(View.WeeklyTraining view);

    public abstract Worded MonthlyDrill(View.MonthlyDrill view);

    public abstract Worded QuarterReview(View.QuarterReview view);
}
