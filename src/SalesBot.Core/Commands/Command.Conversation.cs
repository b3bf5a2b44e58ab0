using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commands;

/// <content>Putting right, taking back, answering the question that is open.</content>
public abstract partial record Command
{
    /// <summary>Any slot of the record to be changed; only those that change are given.</summary>
    public sealed record AmendLast(
        CustomerName? Customer = null,
        Money? Amount = null,
        Currency? Currency = null,
        CategoryId? Category = null,
        Money? Profit = null,
        Ratio? Margin = null,
        Money? Cost = null,
        Terms? Terms = null,
        LocalDate? On = null,
        LocalTime? At = null,
        ContactKind? Kind = null,
        LocalDate? NextOn = null,
        Money? Expense = null,
        Tier? Tier = null,
        CustomerSource? Source = null,
        CustomerName? Referrer = null,
        string? Phone = null,
        string? Contact = null,
        string? Notes = null,
        MemberName? Who = null,
        TeamName? Team = null,
        SalesPeriod? Period = null,
        Metric? Metric = null,
        StageKey? Stage = null,
        LossReason? Reason = null,
        LocalDate? ExpectedOn = null,
        MemberName? With = null,
        Ratio? Share = null,
        MemberName? To = null,
        Aspect? Aspect = null,
        ComplaintSubject? About = null,
        LocalDate? Until = null,
        OrderNumber? Order = null,
        Money? Floor = null,
        Money? Stretch = null) : OfTalk;

    public sealed record UndoLast : OfTalk;

    public sealed record Confirm : OfTalk;

    public sealed record Cancel : OfTalk;

    public sealed record Help : QuestionOfRecords;
}
