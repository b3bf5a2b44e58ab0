namespace SalesBot.Core.Replies.Wording;

/// <summary>Honours, pauses and duels in one language.</summary>
internal abstract class RhythmPhrases
{
    public abstract Worded Award(View.Award view);

    public abstract Worded PainTask(View.PainTask view);

    public abstract Worded PainAsked(View.PainAsked view);

    public abstract Worded Pause(View.Pause view);

    public abstract Worded Pk(View.PkAnswer view);

    public abstract Worded Honours(View.HonoursAnswer view);
}
