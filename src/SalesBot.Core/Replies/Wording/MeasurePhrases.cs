namespace SalesBot.Core.Replies.Wording;

/// <summary>How measures are told in one language.</summary>
internal abstract class MeasurePhrases
{
    public abstract Worded Workload(View.WorkloadAnswer view);

    public abstract Worded Conversion(View.ConversionAnswer view);

    public abstract Worded Lifetime(View.LifetimeAnswer view);

    public abstract Worded Cycle(View.CycleAnswer view);

    public abstract Worded Margin(View.MarginAnswer view);
}
