namespace SalesBot.Core.Replies;

/// <summary>What a button says.</summary>
internal enum ButtonKind
{
    Undo,

    /// <summary>The record is of another category; about is its name.</summary>
    OtherCategory,

    /// <summary>The order is prepaid.</summary>
    Prepaid,

    /// <summary>It was a call, not a visit.</summary>
    WasCall,

    /// <summary>Plan the next contact; about is the day.</summary>
    NextContact,

    /// <summary>It was another order; about is its day and amount.</summary>
    OtherOrder,

    /// <summary>Give the member the grade that is proposed.</summary>
    Promote,

    /// <summary>One of a question's choices; about is its name.</summary>
    Choice,

    /// <summary>Create the name that nobody knows; about is the name.</summary>
    CreateNew,

    /// <summary>Take it from the pool; about is the customer.</summary>
    Claim,

    /// <summary>Give it back to the pool; about is the customer.</summary>
    Release,

    /// <summary>The customers have arrived.</summary>
    Received,
    Yes,
    No,

    /// <summary>The customer gets the tier that facts speak for; about is the tier.</summary>
    SetTier,

    /// <summary>The documents of a stage are there.</summary>
    DocumentsThere,
    /// <summary>The contact that was planned is made.</summary>
    PlanDone,

    /// <summary>Remind me tomorrow.</summary>
    PlanTomorrow,

    /// <summary>Remind me next week.</summary>
    PlanNextWeek,
    MyAttainment,
    MyCommission,
    Ranking,
    MyAgenda,
    MyPoolRisk,
    Help,

    /// <summary>A member is to answer a trouble.</summary>
    Assign,

    /// <summary>I do not agree with that figure.</summary>
    Object,

    /// <summary>The member who objects is right.</summary>
    Accept,

    /// <summary>The figure stands.</summary>
    Reject,

    /// <summary>Answer an objection in words.</summary>
    WriteAnswer,
}
