namespace SalesBot.Core.Replies.Wording;

/// <summary>How deals in progress are told in one language.</summary>
internal abstract class PipelinePhrases
{
    public abstract Worded StageStep(View.StageStep view);

    public abstract Worded Loss(View.Loss view);

    public abstract Worded Documents(View.Documents view);

    public abstract Worded NoSuchStage(View.NoSuchStage view);

    public abstract Worded StageBlocked(View.StageBlocked view);

    public abstract Worded Answer(View.PipelineAnswer view);

    public abstract Worded Losses(View.LossesAnswer view);
}
