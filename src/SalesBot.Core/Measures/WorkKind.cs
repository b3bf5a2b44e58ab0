namespace SalesBot.Core.Measures;

/// <summary>What is counted of a member's work as it is recorded.</summary>
public enum WorkKind
{
    /// <summary>Contacts that count as follow-up, by the rules of the pool.</summary>
    FollowUp,
    Visit,
    Online,
    Demo,
    Call,
    Message,
    Email,

    /// <summary>Prices given.</summary>
    Quotation,
    Sample,

    /// <summary>Payments recorded.</summary>
    Payment,
    Complaint,
    CaseShared,
    ReviewAnswered,
}
