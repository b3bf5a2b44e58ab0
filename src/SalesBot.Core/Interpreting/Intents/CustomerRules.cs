using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What is done to customers as such: adding, tiers, the pool, handing over, notes.</summary>
internal static class CustomerRules
{
    public static readonly IntentRule[] Rows =
    [
        new(Intent.ResolveComplaint, clause => clause.Has(Sense.Complain) && clause.Has(Sense.Solved)),
        new(Intent.LockCustomer, clause => clause.Has(Sense.Lock) && clause.HasCustomer),
        new(Intent.ReleaseCustomer, Releases),
        new(Intent.ClaimCustomer, Claims),
        new(Intent.TransferCustomer, Transfers),
        new(Intent.SetTier, SetsTier),
        new(Intent.AddCustomer, Adds),
    ];

    private static readonly string[] VagueClaims = ["take", "get me", "pull", "assign", "pick", "i want", "抢", "捡", "接手", "i take", "taking"];

    private static readonly string[] ToMe = ["给我", "到我", "归我", " to me"];

    private static readonly string[] Customers = ["客", "customer", "client", "lead", "account", "prospect"];

    // "drop" and 放 alone mean many things; with a customer or the pool named, or in a word of their own, they mean this.
    private static bool Releases(Clause clause) =>
        clause.Has(Sense.Release) && !clause.Has(Sense.Claim)
        && (clause.Has(Sense.Pool) || clause.HasCustomer || clause.WordOf(Sense.Release) is "放弃" or "不跟了" or "跟不动了");

    private static bool Claims(Clause clause)
    {
        if (!clause.Has(Sense.Claim)) return false;
        if (clause.Has(Sense.Pool)) return clause.HasCustomer || clause.Before != Break.Sentence;
        return clause.HasCustomer && !clause.HasAmount && !clause.HasMember && !VagueClaims.Contains(clause.WordOf(Sense.Claim), StringComparer.Ordinal);
    }

    private static bool Transfers(Clause clause)
    {
        if (!clause.Has(Sense.Transfer) || clause.HasAmount || clause.HasAny(SenseSet.Of(Sense.Honour, Sense.Remind))) return false;
        return (clause.HasMember || Array.Exists(ToMe, clause.Says)) && (clause.HasCustomer || clause.Has(Sense.HisCustomers) && clause.HasMember);
    }

    private static bool SetsTier(Clause clause) =>
        clause.Has(Sense.SetTier) && TierWords.Find(clause) is not null && !clause.HasAmount && !clause.Has(Sense.Add);

    private static bool Adds(Clause clause)
    {
        if (!clause.Has(Sense.Add) || clause.Mood == Mood.Question || clause.HasAny(SenseSet.Of(Sense.Target, Sense.Rank))) return false;
        var word = clause.WordOf(Sense.Add);
        return clause.HasAny(SenseSet.Of(Sense.Customer, Sense.NewCustomer)) || Array.Exists(Customers, name => word.Contains(name, StringComparison.Ordinal));
    }
}
