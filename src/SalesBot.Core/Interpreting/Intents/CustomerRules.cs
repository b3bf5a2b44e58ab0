using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Words;

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

    private static bool Releases(Clause clause) =>
        clause.Has(Sense.Release) && !clause.Has(Sense.Claim) && (Phrases(clause, Sense.Release) || clause.Has(Sense.Pool));

    // "drop" and 放 alone mean many things; with the pool named, or in a word of their own, they mean this.
    private static bool Phrases(Clause clause, Sense sense)
    {
        var word = clause.First(sense)!;
        return clause.HasCustomer || clause.Between(word.Span.Start, word.Span.End).Contains("公海", StringComparison.Ordinal) || clause.Between(word.Span.Start, word.Span.End).Contains("pool", StringComparison.Ordinal)
            || clause.Between(word.Span.Start, word.Span.End) is "放弃" or "不跟了" or "跟不动了";
    }

    private static bool Claims(Clause clause)
    {
        if (!clause.Has(Sense.Claim)) return false;
        if (clause.Has(Sense.Pool)) return clause.HasCustomer || clause.Before != Break.Sentence;
        var word = clause.Between(clause.First(Sense.Claim)!.Span.Start, clause.First(Sense.Claim)!.Span.End);
        return clause.HasCustomer && !clause.HasAmount && !clause.HasMember && word is not ("take" or "get me" or "pull" or "assign" or "pick" or "i want" or "抢" or "领" or "捡" or "接手" or "i take" or "taking")
            || clause.HasCustomer && word is "领" && !clause.HasAmount;
    }

    private static bool Transfers(Clause clause)
    {
        if (!clause.Has(Sense.Transfer) || clause.HasAmount) return false;
        var toSomeone = clause.HasMember || IsToMe(clause);
        return toSomeone && (clause.HasCustomer || clause.Has(Sense.HisCustomers) && clause.HasMember) && !clause.Has(Sense.Honour) && !clause.Has(Sense.Remind);
    }

    private static bool IsToMe(Clause clause)
    {
        var text = clause.Between(clause.Span.Start, clause.Span.End);
        return text.Contains("给我", StringComparison.Ordinal) || text.Contains("到我", StringComparison.Ordinal) || text.EndsWith(" to me", StringComparison.Ordinal) || text.Contains(" to me ", StringComparison.Ordinal)
            || text.Contains("归我", StringComparison.Ordinal);
    }

    private static bool SetsTier(Clause clause) =>
        clause.Has(Sense.SetTier) && TierWords.Find(clause) is not null && !clause.HasAmount && !clause.Has(Sense.Add);

    private static bool Adds(Clause clause)
    {
        if (!clause.Has(Sense.Add) || clause.Mood == Mood.Question) return false;
        if (clause.Has(Sense.Target) || clause.Has(Sense.Rank) || clause.HasQuantity && clause.Has(Sense.Honour)) return false;
        var word = clause.Between(clause.First(Sense.Add)!.Span.Start, clause.First(Sense.Add)!.Span.End);
        var namesCustomer = word.Contains("客", StringComparison.Ordinal) || word.Contains("customer", StringComparison.Ordinal) || word.Contains("client", StringComparison.Ordinal) || word.Contains("lead", StringComparison.Ordinal)
            || word.Contains("account", StringComparison.Ordinal) || word.Contains("prospect", StringComparison.Ordinal);
        return namesCustomer || clause.Has(Sense.Customer) || clause.Has(Sense.NewCustomer);
    }
}
