namespace SalesBot.Core.Replies.Wording;

/// <summary>How the bot asks back, declines and explains itself in one language.</summary>
internal abstract class TalkPhrases
{
    public abstract Worded Question(View.Question view);

    public abstract Worded Confirm(View.Confirm view);

    public abstract Worded Refused(View.Refused view);

    public abstract Worded Unreadable(View.Unreadable view);

    public abstract Worded NotUnderstood(View.NotUnderstood view);

    public abstract Worded Help(View.Help view);

    public abstract Worded Cancelled();

    public abstract Worded NotKept();

    public abstract Worded AnsweredPrivately();

    public abstract Worded Drafted(View.Drafted view);

    public abstract Worded ChangedByOther(View.ChangedByOther view);
}
