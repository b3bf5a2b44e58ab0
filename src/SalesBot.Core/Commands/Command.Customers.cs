using NodaTime;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commands;

/// <content>Customers: who they are, whose they are, what comes next with them.</content>
public abstract partial record Command
{
    public sealed record AddCustomer(
        CustomerName? Customer = null,
        Tier? Tier = null,
        CustomerSource? Source = null,
        CustomerName? Referrer = null,
        string? Contact = null,
        string? Phone = null,
        string? Industry = null) : OfCustomer;

    public sealed record SetTier(CustomerName? Customer = null, Tier? Tier = null) : OfCustomer;

    /// <summary>Whom to ask for at a customer, and at which number.</summary>
    /// <param name="Phone">Digits and a leading plus only.</param>
    public sealed record SetContact(CustomerName? Customer = null, string? Contact = null, string? Phone = null) : OfCustomer;

    public sealed record NoteCustomer(CustomerName? Customer = null, Aspect? Aspect = null, string? Note = null) : OfCustomer;

    /// <param name="Cost">Yuan that it cost, which the order's profit is lowered by.</param>
    public sealed record LogComplaint(CustomerName? Customer = null, ComplaintSubject? About = null, Money? Cost = null) : OfCustomer;

    /// <param name="Cost">Yuan that settling it cost, which the order's profit is lowered by.</param>
    public sealed record ResolveComplaint(CustomerName? Customer = null, Money? Cost = null) : OfCustomer;

    /// <param name="At">Time of day, "15:00" on the wire.</param>
    public sealed record PlanFollowUp(
        CustomerName? Customer = null,
        LocalDate? On = null,
        LocalTime? At = null,
        string? What = null) : OfSelling;

    public sealed record ClaimCustomer(CustomerName? Customer = null) : OfOwnership;

    public sealed record ReleaseCustomer(CustomerName? Customer = null, string? Reason = null) : OfOwnership;

    /// <param name="From">The speaker where missing.</param>
    public sealed record TransferCustomer(
        CustomerName? Customer = null,
        MemberName? To = null,
        MemberName? From = null) : OfOwnership;

    /// <summary>The new owner's word that handed-over customers have arrived; all that wait for it where none is named.</summary>
    public sealed record ReceiveHandover(CustomerName? Customer = null) : OfOwnership;

    public sealed record LockCustomer(CustomerName? Customer = null, LocalDate? Until = null) : OfOwnership;

    public sealed record ShareCase(CustomerName? Customer = null, string? Text = null) : OfCustomer;
}
