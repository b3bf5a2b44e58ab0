namespace SalesBot.Core.Replies.Wording;

/// <summary>How money that is still out is told in one language.</summary>
internal abstract class CollectionPhrases
{
    public abstract Worded Receivables(View.ReceivablesAnswer view);

    public abstract Worded Reminder(View.CollectionReminder view);
}
