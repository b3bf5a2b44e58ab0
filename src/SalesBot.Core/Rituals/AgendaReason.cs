namespace SalesBot.Core.Rituals;

/// <summary>Why a customer is to be contacted.</summary>
public enum AgendaReason
{
    /// <summary>The member asked to be reminded.</summary>
    Planned,

    /// <summary>It was agreed in a visit.</summary>
    NextStep,

    /// <summary>It was planned for an earlier day and not done.</summary>
    Overdue,

    /// <summary>It is about to fall into the pool.</summary>
    NearPool,
}
