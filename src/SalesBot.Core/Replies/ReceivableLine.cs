using SalesBot.Core.Collection;

namespace SalesBot.Core.Replies;

/// <summary>An order with money outstanding, as an answer shows it.</summary>
/// <param name="Who">Who signed it; null where the answer is about one member.</param>
/// <param name="LossIn">Days until something is lost, 1 on the last day in time; null where nothing is, or it is far off or too late.</param>
internal sealed record ReceivableLine(Receivable Owed, string Customer, string? Who, int? LossIn)
{
    public FigureList Row => new()
    {
        { "customer", Customer },
        { "order", Owed.Order.Number.ToString() },
        { "amount", Owed.Outstanding },
        { "due_on", Owed.DueOn },
        { "days_overdue", Owed.DaysOverdue },
        { "signed_on", Owed.Order.On },
        { "of", Owed.Order.Owed },
        { "who", Who },
        { "deduction_in", LossIn },
    };
}
