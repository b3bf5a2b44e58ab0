namespace SalesBot.Core.Replies.Wording;

/// <summary>How records are confirmed in one language.</summary>
internal abstract class RecordPhrases
{
    public abstract Worded Visit(View.Visit view);

    public abstract Worded Deal(View.Deal view);

    public abstract Worded Payment(View.Payment view);

    public abstract Worded NewCustomer(View.NewCustomer view);

    public abstract Worded Plan(View.Plan view);

    public abstract Worded Review(View.Review view);

    public abstract Worded Target(View.Target view);
}
