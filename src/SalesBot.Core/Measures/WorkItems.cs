using SalesBot.Core.Commands;

namespace SalesBot.Core.Measures;

/// <summary>Which count answers a question for one kind of contact.</summary>
internal static class WorkItems
{
    public static WorkItem Of(ContactKind kind) => kind switch
    {
        ContactKind.Visit => WorkItem.Visits,
        ContactKind.Call => WorkItem.Calls,
        ContactKind.Message => WorkItem.Messages,
        ContactKind.Email => WorkItem.Emails,
        ContactKind.Online => WorkItem.Online,
        ContactKind.Demo => WorkItem.Demos,
    };
}
