namespace SalesBot.Core.Replies.Wording;

/// <summary>How what is learnt about customers, and from them, is told in one language.</summary>
internal abstract class KnowingPhrases
{
    /// <summary>What stands in the place of a customer's name that is hidden.</summary>
    public abstract string SomeCustomer { get; }

    public abstract Worded TierChange(View.TierChange view);

    public abstract Worded ContactChange(View.ContactChange view);

    public abstract Worded Learnt(View.Learnt view);

    public abstract Worded Complaint(View.ComplaintStep view);

    public abstract Worded Case(View.NewCase view);

    public abstract Worded Cases(View.CasesAnswer view);
}
