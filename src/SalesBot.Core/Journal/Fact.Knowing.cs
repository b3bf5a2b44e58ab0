using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <content>What is learnt about customers, and from them.</content>
public abstract partial record Fact
{
    public sealed record TierSet(CustomerId Customer, Tier Tier) : OfKnowing;

    /// <summary>What is said anew of whom to ask for; the rest stays as it was.</summary>
    /// <param name="Phone">Digits and a leading plus only.</param>
    public sealed record ContactSet(CustomerId Customer, string? Contact = null, string? Phone = null) : OfKnowing;

    public sealed record CustomerNoted(CustomerId Customer, Aspect Aspect, string Note) : OfKnowing;

    /// <param name="Cost">Yuan that it cost; nothing is known where missing.</param>
    /// <param name="Order">Number of the entry that recorded the order whose profit the cost lowers; none where the customer had none.</param>
    /// <param name="Words">The message that told it.</param>
    public sealed record ComplaintLogged(
        CustomerId Customer,
        ComplaintSubject About,
        LocalDate On,
        Money? Cost = null,
        long? Order = null,
        string? Words = null) : OfKnowing;

    /// <summary>Every complaint of the customer that was open is settled.</summary>
    /// <param name="Cost">Yuan that settling it cost.</param>
    /// <param name="Order">Number of the entry that recorded the order whose profit the cost lowers; none where the customer had none.</param>
    public sealed record ComplaintResolved(CustomerId Customer, LocalDate On, Money? Cost = null, long? Order = null) : OfKnowing;

    /// <param name="Customer">The customer of the story; null where it is about none.</param>
    /// <param name="HidesName">Whether others read it without the customer's name.</param>
    public sealed record CaseShared(LocalDate On, string Text, CustomerId? Customer = null, bool HidesName = false) : OfKnowing;
}
