namespace SalesBot.Core.Replies.Wording;

/// <summary>What an order, a price or a plan would be worth, and why a number is what it is, in one language.</summary>
internal abstract class WorthPhrases
{
    public abstract Worded WhatIf(View.WhatIf view);

    public abstract Worded Margin(View.QuoteAnswer view);

    public abstract Worded Plans(View.PlanComparison view);

    public abstract Worded Explanation(View.Explanation view);

    public abstract Worded Reckoning(View.Reckoning view);

    public abstract Worded NothingToExplain(View.NothingToExplain view);

    public abstract Worded BandNear(View.BandNear view);
}
