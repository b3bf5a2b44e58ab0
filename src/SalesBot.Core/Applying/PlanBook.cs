using System.Globalization;
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
    private readonly Dictionary<string, CommissionPlan> _shelf = new(StringComparer.Ordinal);
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

    /// <summary>Plans to compare with, by id; those that pay are not looked for here.</summary>
    public IReadOnlyDictionary<string, CommissionPlan> Shelf => _shelf;

    /// <summary>Every plan once, the newest version of each first; those that pay or have paid before those of the shelf.</summary>
    internal IReadOnlyList<KnownPlan> KnownOn(LocalDate day)
    {
        Fact.PlanAdopted? inForce = InForceOn(day);
        List<KnownPlan> known = [];
        foreach (Fact.PlanAdopted plan in Enumerable.Reverse(_adopted))
        {
            bool isNewest = known.TrueForAll(other => other.Terms.Adopted.Plan.Id != plan.Plan.Id);
            string key = isNewest ? plan.Plan.Id : string.Create(CultureInfo.InvariantCulture, $"{plan.Plan.Id}@{plan.Version}");
            known.Add(new KnownPlan(key, _terms[plan], ReferenceEquals(plan, inForce)));
        }

        IEnumerable<CommissionPlan> rest = _shelf.Values.Where(plan => known.TrueForAll(other => other.Terms.Adopted.Plan.Id != plan.Id));
        return [.. known, .. rest.Select(plan => new KnownPlan(plan.Id, TermsFor(plan), false)).ToArray()];
    }

    /// <summary>A plan that pays nobody, ready to price orders.</summary>
    internal PlanTerms TermsFor(CommissionPlan plan) => new(new Fact.PlanAdopted(plan, LocalDate.MinIsoValue, 0), _categories, _rules, Version);

    internal void Shelve(CommissionPlan plan) => _shelf[plan.Id] = plan;

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
