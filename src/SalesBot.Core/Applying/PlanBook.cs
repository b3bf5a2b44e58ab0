using NodaTime;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Commission plans as adopted.</summary>
public sealed class PlanBook
{
    private readonly List<Fact.PlanAdopted> _adopted = [];
    private readonly Dictionary<Fact.PlanAdopted, PlanTerms> _terms = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<Category> _categories = [];
    private CommissionRules _rules = CommissionRules.Default;

    internal PlanBook()
    {
    }

    /// <summary>One more each time something changes that prices orders: plans, categories or rules.</summary>
    internal int Version { get; private set; }

    /// <summary>In order of adoption.</summary>
    public IReadOnlyList<Fact.PlanAdopted> Adopted => _adopted;

    /// <summary>
    /// The plan for orders signed on a day: the one adopted last of those that hold on it, the first one for days before any; null where none was
    /// adopted.
    /// </summary>
    public Fact.PlanAdopted? InForceOn(LocalDate day) => _adopted.LastOrDefault(plan => plan.From <= day) ?? _adopted.FirstOrDefault();

    /// <summary>The plan for orders signed on a day, ready to price them; null where none was adopted.</summary>
    internal PlanTerms? TermsOn(LocalDate day) => InForceOn(day) is { } plan ? _terms[plan] : null;

    internal void Adopt(Fact.PlanAdopted plan)
    {
        _adopted.Add(plan);
        Renew();
    }

    internal void Adopt(IReadOnlyList<Category> categories)
    {
        _categories = categories;
        Renew();
    }

    internal void Adopt(CommissionRules rules)
    {
        _rules = rules;
        Renew();
    }

    private void Renew()
    {
        Version++;
        _terms.Clear();
        foreach (Fact.PlanAdopted plan in _adopted) _terms[plan] = new PlanTerms(plan, _categories, _rules, Version);
    }
}
