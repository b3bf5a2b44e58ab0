namespace SalesBot.Core.Replies.Wording;

/// <summary>How money that changes after signing is told in one language: refunds, profits, closed quarters, grades.</summary>
internal abstract class MoneyPhrases
{
    public abstract Worded Refund(View.Refund view);

    public abstract Worded Profit(View.ProfitFigure view);

    public abstract Worded Delivery(View.Delivery view);

    public abstract Worded ConfirmClosing(View.ConfirmClosing view);

    public abstract Worded Closed(View.Closed view);

    public abstract Worded GradeChanged(View.GradeChanged view);

    public abstract Worded GradeProposed(View.GradeProposed view);

    public abstract Worded GradeDecided(View.GradeDecided view);

    /// <summary>What an order of an earlier quarter is called in a statement.</summary>
    public abstract string LineName(SettledLine line);

    /// <summary>What a closed quarter, and what earlier ones, add to an answer about commission.</summary>
    public abstract IEnumerable<string?> Settled(View.CommissionAnswer view);
}
