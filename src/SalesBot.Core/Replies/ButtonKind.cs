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

    /// <summary>One of a question's choices; about is its name.</summary>
    Choice,

    /// <summary>Create the name that nobody knows; about is the name.</summary>
    CreateNew,
    Yes,
    No,

    /// <summary>The customer gets the tier that facts speak for; about is the tier.</summary>
    SetTier,

    /// <summary>The documents of a stage are there.</summary>
    DocumentsThere,
    MyAttainment,
    MyCommission,
    Ranking,
    MyAgenda,
    MyPoolRisk,
    Help,
}
