using System.Globalization;
using NodaTime;
using SalesBot.Core.Calendar;
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
    private readonly List<(SalesPeriod Quarter, Fact.PlanAdopted[] Adopted, PlanTerms[] Terms)> _frozen = [];
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
    /// adopted. In a closed quarter what was adopted later does not count.
    /// </summary>
    public Fact.PlanAdopted? InForceOn(LocalDate day) => TermsOn(day)?.Adopted;

    /// <summary>
    /// The plan for orders signed on a day, ready to price them; in a closed quarter with the categories and rules of its closing. Null where none
    /// was adopted.
    /// </summary>
    internal PlanTerms? TermsOn(LocalDate day)
    {
        for (int index = _frozen.Count - 1; index >= 0; index--)
        {
            if (_frozen[index].Quarter.Contains(day)) return InForce(_frozen[index].Adopted, day) is { } place ? _frozen[index].Terms[place] : null;
        }

        return InForce(_adopted, day) is { } last ? _terms[_adopted[last]] : null;
    }

    /// <summary>The rules for orders signed on a day: in a closed quarter those of its closing.</summary>
    internal CommissionRules RulesOn(LocalDate day) => TermsOn(day)?.Rules ?? _rules;

    /// <summary>Whether a claim holds for every rules that any order follows.</summary>
    internal bool AllRules(Predicate<CommissionRules> claim) =>
        claim(_rules) && _frozen.TrueForAll(quarter => Array.TrueForAll(quarter.Terms, terms => claim(terms.Rules)));

    /// <summary>Orders of a closed quarter are priced by what holds now, whatever is adopted later.</summary>
    internal void Freeze(SalesPeriod quarter) => _frozen.Add((quarter, [.. _adopted], [.. _adopted.Select(plan => _terms[plan])]));

    /// <summary>The plan of an id and version as it was adopted.</summary>
    internal Fact.PlanAdopted? WithVersion(string? id, int? version) => _adopted.Find(plan => plan.Plan.Id == id && plan.Version == version);

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

    private static int? InForce(IReadOnlyList<Fact.PlanAdopted> adopted, LocalDate day)
    {
        for (int index = adopted.Count - 1; index >= 0; index--)
        {
            if (adopted[index].From <= day) return index;
        }

        return adopted.Count > 0 ? 0 : null;
    }
}
