using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What speaks for one question: each sense that a clause has counts its weight once.</summary>
/// <param name="Signs">Senses and weights; a negative weight speaks against.</param>
/// <param name="MayBe">Without this the weights count for nothing; asked only where they speak for the topic.</param>
internal readonly record struct Topic(Intent Intent, (Sense Sense, int Weight)[] Signs, Func<Clause, bool> MayBe)
{
    public int Weigh(Clause clause)
    {
        var sum = 0;
        foreach (var (sense, weight) in Signs)
        {
            if (clause.Has(sense)) sum += weight;
        }

        return sum > 0 && MayBe(clause) ? sum : 0;
    }
}
