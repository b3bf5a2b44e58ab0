namespace SalesBot.Core.Measures;

/// <summary>What the workload statistics count, in the order in which they are told; in snake case their figures.</summary>
public enum WorkItem
{
    /// <summary>Visits, online meetings and demos.</summary>
    Visits,

    /// <summary>Of the visits: online.</summary>
    Online,

    /// <summary>Of the visits: demos.</summary>
    Demos,
    Calls,

    /// <summary>Messages and e-mails.</summary>
    Messages,

    /// <summary>Of the messages: e-mails.</summary>
    Emails,

    /// <summary>Everything that counts as follow-up by the rules of the pool.</summary>
    FollowUps,

    /// <summary>Customers added.</summary>
    NewLeads,

    /// <summary>First orders.</summary>
    NewCustomers,

    /// <summary>Deals that began.</summary>
    Opportunities,
    Quotations,
    Samples,

    /// <summary>Orders signed.</summary>
    Deals,
    Payments,
    Complaints,
    CasesShared,
    ReviewsAnswered,

    /// <summary>Customers that fell into the pool.</summary>
    Fallen,
}
