using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Measures;

/// <summary>What was done in a period, counted from the records.</summary>
public sealed class Workload
{
    private static readonly WorkItem[] Items = Enum.GetValues<WorkItem>();

    private readonly int[] _counts = new int[Items.Length];

    private Workload(SalesPeriod period) => Period = period;

    public SalesPeriod Period { get; }

    public int this[WorkItem item] => _counts[(int)item];

    /// <summary>Of one member, or of all in a team or the company together.</summary>
    public static Workload Of(Ledger ledger, Scope scope, SalesPeriod period)
    {
        Workload sum = new(period);
        foreach (Member member in ledger.People.Members)
        {
            bool isMeant = scope.Member is { } one ? member.Id == one.Id : scope.Team is null || member.Team == scope.Team.Id;
            if (isMeant) sum.Add(ledger, member.Id);
        }

        return sum;
    }

    private void Add(Ledger ledger, MemberId member)
    {
        MemberFigures figures = ledger.Figures.Of(member);
        WorkSums work = ledger.Work.Of(member);
        foreach (WorkItem item in Items) _counts[(int)item] += Of(item, figures, work) + (item is WorkItem.Opportunities ? (int)ledger.Deals.Of(member).Opened.Over(Period) : 0);
    }

    private int Of(WorkItem item, MemberFigures figures, WorkSums work) => item switch
    {
        WorkItem.Visits => (int)figures.Visits.Over(Period),
        WorkItem.Calls => (int)figures.Calls.Over(Period),
        WorkItem.Messages => (int)figures.Messages.Over(Period),
        WorkItem.NewLeads => (int)figures.NewLeads.Over(Period),
        WorkItem.NewCustomers => (int)figures.NewCustomers.Over(Period),
        WorkItem.Deals => (int)figures.Orders.Over(Period),
        WorkItem.Fallen => (int)figures.Fallen.Over(Period),
        _ => KindOf(item) is { } kind ? work.Over(kind, Period) : 0,
    };

    private static WorkKind? KindOf(WorkItem item) => item switch
    {
        WorkItem.Online => WorkKind.Online,
        WorkItem.Demos => WorkKind.Demo,
        WorkItem.Emails => WorkKind.Email,
        WorkItem.FollowUps => WorkKind.FollowUp,
        WorkItem.Quotations => WorkKind.Quotation,
        WorkItem.Samples => WorkKind.Sample,
        WorkItem.Payments => WorkKind.Payment,
        WorkItem.Complaints => WorkKind.Complaint,
        WorkItem.CasesShared => WorkKind.CaseShared,
        WorkItem.ReviewsAnswered => WorkKind.ReviewAnswered,
        _ => null,
    };
}
