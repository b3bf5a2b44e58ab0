namespace SalesBot.Core.Replies.Wording;

/// <summary>Objections and their answers in one language.</summary>
internal abstract class ObjectionPhrases
{
    public abstract Worded Raised(View.Objection view);

    public abstract Worded Ticket(View.ObjectionTicket view);

    public abstract Worded Answered(View.ObjectionAnswer view);

    public abstract Worded List(View.ObjectionsAnswer view);

    public abstract Worded Outcome(View.ObjectionOutcome view);
}
