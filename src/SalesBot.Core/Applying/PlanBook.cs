using NodaTime;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Commission plans as adopted.</summary>
public sealed class PlanBook
{
    private readonly List<Fact.PlanAdopted> _adopted = [];

    internal PlanBook()
    {
    }

    /// <summary>In order of adoption.</summary>
    public IReadOnlyList<Fact.PlanAdopted> Adopted => _adopted;

    /// <summary>
    /// The plan for orders signed on a day: the one adopted last of those that hold on it, the first one for days before any; null where none was
    /// adopted.
    /// </summary>
    public Fact.PlanAdopted? InForceOn(LocalDate day) => _adopted.LastOrDefault(plan => plan.From <= day) ?? _adopted.FirstOrDefault();

    internal void Adopt(Fact.PlanAdopted plan) => _adopted.Add(plan);
}
