using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Measures;

/// <summary>Every member's work, counted from the records as they are made and taken back.</summary>
public sealed class WorkBook
{
    private readonly Dictionary<MemberId, WorkSums> _ofMember = [];

    internal WorkBook()
    {
    }

    public WorkSums Of(MemberId member) => _ofMember.TryGetValue(member, out WorkSums? sums) ? sums : _ofMember[member] = new WorkSums();

    /// <param name="sign">1 for a record that comes into the books, −1 for one that goes out.</param>
    internal void Count(Entry entry, Fact fact, int sign)
    {
        if (KindOf(fact) is { } work) Of(entry.By)[work.Kind].Add(work.On, sign);
    }

    internal void CountFollowUp(MemberId member, LocalDate on, int sign) => Of(member)[WorkKind.FollowUp].Add(on, sign);

    private static (WorkKind Kind, LocalDate On)? KindOf(Fact fact) => fact switch
    {
        Fact.VisitLogged visit => (KindOf(visit.Kind), visit.On),
        Fact.StageMoved moved when StageRoles.IsQuotation(moved.Stage) => (WorkKind.Quotation, moved.On),
        Fact.StageMoved moved when StageRoles.IsSample(moved.Stage) => (WorkKind.Sample, moved.On),
        Fact.PaymentReceived payment => (WorkKind.Payment, payment.On),
        Fact.ComplaintLogged complaint => (WorkKind.Complaint, complaint.On),
        Fact.CaseShared shared => (WorkKind.CaseShared, shared.On),
        Fact.ReviewAnswered answer => (WorkKind.ReviewAnswered, answer.On),
        _ => null,
    };

    private static WorkKind KindOf(ContactKind kind) => kind switch
    {
        ContactKind.Visit => WorkKind.Visit,
        ContactKind.Online => WorkKind.Online,
        ContactKind.Demo => WorkKind.Demo,
        ContactKind.Call => WorkKind.Call,
        ContactKind.Message => WorkKind.Message,
        ContactKind.Email => WorkKind.Email,
    };
}
