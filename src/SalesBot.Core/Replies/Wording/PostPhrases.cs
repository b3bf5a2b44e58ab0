namespace SalesBot.Core.Replies.Wording;

/// <summary>What is said unasked, in one language.</summary>
internal abstract class PostPhrases
{
    /// <summary>Stands before what comes long after it was due.</summary>
    public abstract string Late { get; }

    public abstract Worded Reminder(View.Reminder view);

    public abstract Worded PoolFell(View.PoolFell view);

    public abstract Worded Honour(View.Honour view);

    public abstract Worded ReviewPrompt(View.ReviewPrompt view);

    public abstract Worded Digest(View.Digest view);
}
