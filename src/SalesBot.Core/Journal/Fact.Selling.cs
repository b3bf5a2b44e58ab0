using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <content>What members record. Each can be amended and taken back.</content>
public abstract partial record Fact
{
    /// <param name="Owner">Nobody where the customer goes straight to the pool.</param>
    public sealed record CustomerAdded(
        CustomerId Id,
        string Name,
        MemberId? Owner = null,
        Tier? Tier = null,
        CustomerSource? Source = null,
        CustomerId? Referrer = null,
        string? Contact = null,
        string? Phone = null,
        string? Industry = null) : Recorded;

    /// <param name="On">The day it happened, not after the day it was recorded.</param>
    /// <param name="Expense">Yuan spent on hosting at that visit.</param>
    public sealed record VisitLogged(
        CustomerId Customer,
        ContactKind Kind,
        LocalDate On,
        string? Contact = null,
        string? Notes = null,
        LocalDate? NextOn = null,
        Money? Expense = null) : OfContact;

    /// <param name="Credits">Who is credited with which share; the shares sum to 1.</param>
    /// <param name="On">Day of signing.</param>
    /// <param name="Tax">What the customer pays on top, as a share of the amount; nothing where amounts are said with tax.</param>
    public sealed record DealSigned(
        CustomerId Customer,
        IReadOnlyList<Credit> Credits,
        IReadOnlyList<DealItem> Items,
        Terms Terms,
        LocalDate On,
        CustomerId? Referrer = null,
        Ratio? Tax = null) : OfSale;

    public sealed record PaymentReceived(CustomerId Customer, Money Amount, LocalDate On) : OfSale;

    public sealed record FollowUpPlanned(
        CustomerId Customer,
        MemberId Member,
        LocalDate On,
        LocalTime? At = null,
        string? What = null) : OfContact;

    /// <param name="On">The day it looks back on.</param>
    /// <param name="Customers">Whom it names; nobody where missing.</param>
    public sealed record ReviewAnswered(LocalDate On, string Text, IReadOnlyList<CustomerId>? Customers = null) : OfTeam;
}
