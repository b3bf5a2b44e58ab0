using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Commission;

/// <summary>Sums a member's orders up by month, taking the months that have not changed since they were summed up last.</summary>
internal sealed class PaySheet(Ledger ledger, MemberId member, FactorChoice choice, LocalDate today)
{
    private readonly MemberFigures _figures = ledger.Figures.Of(member);

    public IEnumerable<PayPart> Parts(SalesPeriod period)
    {
        for (LocalDate first = period.First; first <= period.Last; first = first.With(DateAdjusters.EndOfMonth).PlusDays(1))
        {
            LocalDate last = LocalDate.Min(period.Last, first.With(DateAdjusters.EndOfMonth));
            foreach (PayPart part in PartsFrom(first, last)) yield return part;
        }
    }

    private IReadOnlyList<PayPart> PartsFrom(LocalDate first, LocalDate last)
    {
        if (first.Day != 1 || last.PlusDays(1).Day != 1) return Count(SalesPeriod.Between(first, last)).Parts;
        PayMonth? kept = _figures.Pay.Of(first, ledger.Plans.Version, today);
        if (kept is { Awaited.Count: 0 }) return kept.Parts;
        PayMonth month = kept is null ? Count(SalesPeriod.Between(first, last)) : With(kept, [.. kept.Awaited]);
        _figures.Pay.Keep(month);
        return month.Parts;
    }

    private PayMonth Count(SalesPeriod days) => ledger.Closings.Around(days.First) is { } closing
        ? Closed(days, closing)
        : With(new PayMonth(days.First, ledger.Plans.Version, choice.SameAs(today), []), _figures.EarningIn(days));

    /// <summary>Of a closed quarter as its statement holds it; nothing that happens since changes it.</summary>
    private PayMonth Closed(SalesPeriod days, Closing closing)
    {
        List<PayPart> parts = [];
        IReadOnlyList<(Order Order, ClosedOrder Closed)> orders = closing.Statements.TryGetValue(member, out ClosedStatement? statement) ? statement.Orders : [];
        foreach ((Order order, ClosedOrder closed) in orders)
        {
            if (!days.Contains(order.On) || ledger.Plans.TermsOn(order.On) is not { } terms) continue;
            PartOf(parts, terms, order.On).Add(closed, order.ShareAt(closing, member));
        }

        return new PayMonth(days.First, ledger.Plans.Version, (LocalDate.MinIsoValue, LocalDate.MaxIsoValue), parts);
    }

    private PayMonth With(PayMonth month, ReadOnlySpan<Order> orders)
    {
        List<PayPart> parts = [.. month.Parts.Select(part => new PayPart(part))];
        (LocalDate First, LocalDate Last) validOn = month.ValidOn;
        foreach (Order order in orders)
        {
            if (OrderWorth.Of(ledger, order, member, today) is not { } worth) continue;
            PartOf(parts, worth.Terms, choice.DecidedOn(order)).Add(worth);
            validOn = (LocalDate.Max(validOn.First, worth.ValidOn.First), LocalDate.Min(validOn.Last, worth.ValidOn.Last));
        }

        return new PayMonth(month.First, month.Version, validOn, parts);
    }

    private PayPart PartOf(List<PayPart> parts, PlanTerms terms, LocalDate decidedOn)
    {
        PayPart? found = parts.Find(part => ReferenceEquals(part.Terms, terms) && part.Quarter.Contains(decidedOn));
        if (found is not null) return found;
        PayPart added = new(terms, ledger.QuarterOf(decidedOn));
        parts.Add(added);
        return added;
    }
}
