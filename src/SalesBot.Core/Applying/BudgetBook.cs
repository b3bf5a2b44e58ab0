using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>Budgets as they were set: of a member, a team (member 0) or the company (both 0), by period.</summary>
public sealed class BudgetBook
{
    private readonly Dictionary<(MemberId Member, TeamId Team), SortedDictionary<long, Fact.BudgetSet>> _settings = [];

    internal BudgetBook()
    {
    }

    /// <summary>The periods that a budget stands for, each with the amount that was set last.</summary>
    public IReadOnlyDictionary<SalesPeriod, Money> Of(MemberId member, TeamId team)
    {
        Dictionary<SalesPeriod, Money> standing = [];
        if (!_settings.TryGetValue((member, team), out SortedDictionary<long, Fact.BudgetSet>? settings)) return standing;
        foreach (Fact.BudgetSet set in settings.Values) standing[set.Period] = set.Amount;
        return standing;
    }

    internal void Add(long record, Fact.BudgetSet set)
    {
        (MemberId, TeamId) whose = WhoseIs(set);
        if (!_settings.TryGetValue(whose, out SortedDictionary<long, Fact.BudgetSet>? settings)) _settings[whose] = settings = [];
        settings[record] = set;
    }

    internal void Remove(long record, Fact.BudgetSet set) => _settings[WhoseIs(set)].Remove(record);

    private static (MemberId, TeamId) WhoseIs(Fact.BudgetSet set) => (set.Member ?? default, set.Team ?? default);
}
