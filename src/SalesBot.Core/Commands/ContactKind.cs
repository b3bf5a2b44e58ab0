namespace SalesBot.Core.Commands;

/// <summary>How a customer was met; written in snake case.</summary>
public enum ContactKind
{
    Visit,
    Call,
    Message,
    Email,
    Online,
    Demo,
}
