namespace SalesBot.Core.Replies.Wording;

/// <summary>Who is who in a chat channel, in one language.</summary>
internal abstract class LinkPhrases
{
    public abstract Worded CodeGiven(View.LinkCodeGiven view);

    public abstract Worded Linked(View.Linked view);

    public abstract Worded Unlinked(View.Unlinked view);

    public abstract Worded NotLinked(View.NotLinked view);

    public abstract Worded Stranger(View.Stranger view);

    public abstract Worded UnlinkedRoom();

    public abstract Worded Undelivered(View.Undelivered view);

    public abstract Worded StillRecorded(View.StillRecorded view);
}
