using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Measures;

/// <summary>
/// How long selling took, customer by customer, so that a question about everyone looks at no history. What happened since the last look is worked
/// in at the next.
/// </summary>
public sealed class CycleBook
{
    // Hours are kept as whole numbers of hundredths, which are sorted many times faster than fractions are.
    private const int Hundredths = 100;

    private readonly Ledger _ledger;
    private readonly CycleTimes _ofAll = new();
    private readonly Dictionary<MemberId, CycleTimes> _ofMember = [];
    private readonly Dictionary<CustomerId, CycleMark[]> _marks = [];
    private readonly HashSet<CustomerId> _stale = [];

    internal CycleBook(Ledger ledger) => _ledger = ledger;

    /// <summary>The measured values of a member, a team or everyone, in no order.</summary>
    internal List<int> Values(Scope scope, CycleKind kind, SalesPeriod period)
    {
        Refresh();
        List<int> values = [];
        foreach (CycleTimes times in TimesIn(scope)) times.AddTo(values, kind, period);
        return values;
    }

    /// <summary>Something happened that a fact tells of.</summary>
    internal void Touch(Fact fact) => _stale.UnionWith(FactSubjects.Of(fact));

    /// <summary>Something changed for everyone.</summary>
    internal void TouchAll() => _stale.UnionWith(_ledger.Customers.All.Select(customer => customer.Id));

    private IEnumerable<CycleTimes> TimesIn(Scope scope)
    {
        if (scope.Member is { } member) return [Of(member.Id)];
        return scope.Team is { } team ? _ledger.People.In(team.Id).Select(one => Of(one.Id)) : [_ofAll];
    }

    private CycleTimes Of(MemberId member) => _ofMember.TryGetValue(member, out CycleTimes? times) ? times : _ofMember[member] = new CycleTimes();

    private void Refresh()
    {
        foreach (CustomerId customer in _stale) Place(customer);
        _stale.Clear();
    }

    private void Place(CustomerId id)
    {
        CycleMark[] before = _marks.GetValueOrDefault(id, []);
        CycleMark[] now = _ledger.Customers.Has(id) ? [.. MarksOf(_ledger.Customers[id])] : [];
        if (before.AsSpan().SequenceEqual(now)) return;
        foreach (CycleMark mark in before)
        {
            _ofAll.Remove(mark);
            Of(mark.Whose).Remove(mark);
        }

        foreach (CycleMark mark in now)
        {
            _ofAll.Add(mark);
            Of(mark.Whose).Add(mark);
        }

        _marks[id] = now;
    }

    private static IEnumerable<CycleMark> MarksOf(Customer customer)
    {
        foreach (Order order in customer.OrderList)
        {
            if (!order.IsFirst || FirstContact(customer, order) is not { } first) continue;
            // A shared order counts once, for the first of its members.
            yield return new CycleMark(CycleKind.Signing, order.Deal.Credits[0].Member, order.On, Period.DaysBetween(LocalDate.Min(first, order.On), order.On));
        }

        if (customer.AddedOn is not { } day) yield break;
        if (FirstPrice(customer) is { } price) yield return new CycleMark(CycleKind.Proposal, customer.AddedBy, day, Hours(price - customer.AddedAt));
        if (FirstAnswer(customer) is { } answer) yield return new CycleMark(CycleKind.Answer, customer.AddedBy, day, Hours(answer - customer.AddedAt));
    }

    /// <summary>The first that was recorded of a customer before an order; null where the order was.</summary>
    private static LocalDate? FirstContact(Customer customer, Order order)
    {
        LocalDate? first = null;
        foreach (HistoryLine line in customer.HistoryLines)
        {
            bool counts = line.Record < order.Record && (line.IsContact || line.Fact is Fact.CustomerAdded);
            if (counts && !(line.On >= first)) first = line.On;
        }

        return first;
    }

    private static Instant? FirstPrice(Customer lead)
    {
        foreach (HistoryLine line in lead.HistoryLines)
        {
            if (line.Fact is Fact.StageMoved moved && StageRoles.IsQuotation(moved.Stage)) return line.At;
        }

        return null;
    }

    private static Instant? FirstAnswer(Customer lead)
    {
        if (lead.CameFrom is not CustomerSource.Inquiry) return null;
        foreach (HistoryLine line in lead.HistoryLines)
        {
            if (line.IsContact) return line.At;
        }

        return null;
    }

    private static int Hours(Duration time) => (int)Math.Min(int.MaxValue, Math.Round((decimal)time.BclCompatibleTicks * Hundredths / NodaConstants.TicksPerHour, MidpointRounding.AwayFromZero));
}
