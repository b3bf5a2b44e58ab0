using SalesBot.Core.Interpreting.Clauses;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Customers who are named in English only to say where something else is: "found a wallet near Harbor", "the tea place opposite Harbor".</summary>
internal static class Whereabouts
{
    private static readonly string[] Places =
        ["near ", "near the ", "opposite ", "opposite the ", "behind ", "across from ", "next to ", "next door to ", "above ", "below ", "beside ", "in front of ", "the corner from ", "the road from ", "the street from ", "the way from ", "not far from ", "close to "];

    /// <summary>Whether <paramref name="deed"/> is none of theirs.</summary>
    public static bool Are(Clause clause, Intent? deed) =>
        clause.IsEnglish && clause.HasCustomer && deed is not (null or Intent.PlanFollowUp) && clause.Customers.All(customer => Array.Exists(Places, word => clause.Message.Masked.EndsAt(customer.Span.Start, word)));
}
