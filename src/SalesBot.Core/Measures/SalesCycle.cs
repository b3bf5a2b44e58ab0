using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Measures;

/// <summary>How long selling takes. All are medians; null where nothing was measured.</summary>
/// <param name="Days">From the first contact to the first order, of first orders signed in the period.</param>
/// <param name="Orders">How many first orders that is.</param>
/// <param name="HoursToProposal">From adding a customer to its first price, of customers added in the period.</param>
/// <param name="HoursToAnswer">From adding a customer that inquired to the first contact, of customers added in the period.</param>
public sealed record SalesCycle(SalesPeriod Period, decimal? Days, int Orders, decimal? HoursToProposal, decimal? HoursToAnswer)
{
    // Hours are sorted as whole numbers of hundredths, which is many times faster than fractions are.
    private const int Hundredths = 100;

    public static SalesCycle Of(Ledger ledger, Scope scope, SalesPeriod period)
    {
        List<int> days = [];
        foreach (MemberFigures figures in MarginMeasure.FiguresIn(ledger, scope)) AddFirstOrders(ledger, figures, period, days);
        List<int> proposals = [];
        List<int> answers = [];
        foreach (LeadSums leads in Conversion.LeadsIn(ledger, scope))
        {
            foreach (Customer lead in leads.AddedIn(period)) AddLead(lead, proposals, answers);
        }

        return new SalesCycle(period, Median.Of(days), days.Count, Median.Of(proposals) / Hundredths, Median.Of(answers) / Hundredths);
    }

    /// <summary>A shared order counts once, for the first of its members.</summary>
    private static void AddFirstOrders(Ledger ledger, MemberFigures figures, SalesPeriod period, List<int> days)
    {
        foreach (Order order in figures.OrdersIn(period))
        {
            bool counts = order.IsFirst && order.Deal.Credits[0].Member == figures.Member;
            if (counts && FirstContact(ledger.Customers[order.Customer], order) is { } first) days.Add(NodaTime.Period.DaysBetween(LocalDate.Min(first, order.On), order.On));
        }
    }

    /// <summary>The first that was recorded of a customer before an order; null where the order was.</summary>
    private static LocalDate? FirstContact(Customer customer, Order order)
    {
        LocalDate? first = null;
        foreach (HistoryLine line in customer.HistoryLines)
        {
            bool counts = line.Record < order.Record && (line.IsContact || line.Fact is Journal.Fact.CustomerAdded);
            if (counts && !(line.On >= first)) first = line.On;
        }

        return first;
    }

    private static void AddLead(Customer lead, List<int> proposals, List<int> answers)
    {
        if (FirstPrice(lead) is { } price) proposals.Add(Hours(price - lead.AddedAt));
        if (lead.CameFrom is not CustomerSource.Inquiry) return;
        foreach (HistoryLine line in lead.HistoryLines)
        {
            if (!line.IsContact) continue;
            answers.Add(Hours(line.At - lead.AddedAt));
            return;
        }
    }

    private static Instant? FirstPrice(Customer lead)
    {
        foreach (HistoryLine line in lead.HistoryLines)
        {
            if (line.Fact is Journal.Fact.StageMoved moved && StageRoles.IsQuotation(moved.Stage)) return line.At;
        }

        return null;
    }

    private static int Hours(Duration time) => (int)Math.Min(int.MaxValue, Math.Round((decimal)time.BclCompatibleTicks * Hundredths / NodaConstants.TicksPerHour, MidpointRounding.AwayFromZero));
}
