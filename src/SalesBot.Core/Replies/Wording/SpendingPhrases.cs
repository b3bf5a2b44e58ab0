namespace SalesBot.Core.Replies.Wording;

/// <summary>How money spent to sell is told in one language.</summary>
internal abstract class SpendingPhrases
{
    public abstract Worded Spent(View.Spent view);

    public abstract Worded Grant(View.BudgetGrant view);

    public abstract Worded Answer(View.BudgetAnswer view);

    /// <summary>What spending comes to with the rest, line by line; nothing where there is nothing to say.</summary>
    public abstract IEnumerable<string?> Lines(SpendLook? look);
}
