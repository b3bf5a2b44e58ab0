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

    /// <summary>The plan for orders signed on a day: the one that took effect last, the first one for days before; null where none was adopted.</summary>
    public Fact.PlanAdopted? InForceOn(LocalDate day)
    {
        Fact.PlanAdopted? inForce = null;
        foreach (Fact.PlanAdopted plan in _adopted)
        {
            if (plan.From <= day && (inForce is null || plan.From >= inForce.From)) inForce = plan;
        }

        return inForce ?? (_adopted.Count > 0 ? _adopted[0] : null);
    }

    internal void Adopt(Fact.PlanAdopted plan) => _adopted.Add(plan);
}
