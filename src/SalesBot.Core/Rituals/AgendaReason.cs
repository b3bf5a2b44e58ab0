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

    /// <summary>The rhythm of its tier asks for it.</summary>
    Rhythm,

    /// <summary>A festival is near, and customers of its tier are greeted.</summary>
    Greeting,

    /// <summary>Its deal has stood in one stage for too long.</summary>
    Stuck,
}
