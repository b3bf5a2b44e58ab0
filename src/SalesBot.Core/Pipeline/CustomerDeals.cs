using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Pipeline;

/// <summary>
/// One customer's deals in progress and what became of them. They follow from what was recorded, in order of recording, so that taking a record out
/// leaves them as if it had never been. An order that closes no deal leaves none here.
/// </summary>
public sealed class CustomerDeals
{
    /// <summary>Days after signing during which a move to a late stage is about that order and begins no new deal.</summary>
    private const int DeliveryDays = 180;

    private readonly List<DealStep> _steps = [];
    private readonly List<Deal> _all = [];

    internal CustomerDeals()
    {
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Deal> All => _all;

    /// <summary>The newest, open or closed; null where there never was one.</summary>
    public Deal? Last => _all.Count > 0 ? _all[^1] : null;

    /// <summary>The one in progress; null where there is none.</summary>
    public Deal? Open => Last is { IsOpen: true } last ? last : null;

    /// <summary>Whether the one in progress stands at deposit or later, or what the company's stages have in its place.</summary>
    public bool OpenIsCommitted { get; private set; }

    /// <summary>The last day on which a deal stopped standing at deposit or later, because it moved back, was lost or was signed; null where none ever did.</summary>
    public LocalDate? CommittedUntil { get; private set; }

    internal bool IsEmpty => _steps.Count == 0;

    internal void Add(DealStep step) => _steps.Insert(_steps.FindLastIndex(earlier => earlier.Record < step.Record) + 1, step);

    internal void Remove(long record) => _steps.RemoveAll(step => step.Record == record);

    /// <summary>Tells the deals anew from the moves and losses, and the orders that were signed between them.</summary>
    internal void Tell(Customer customer, StageTemplate template)
    {
        _all.Clear();
        DealStep? signed = null;
        foreach (DealStep step in _steps.Concat(customer.OrderList.Select(Signed)).OrderBy(step => step.Record))
        {
            if (Open is not null) Last!.Take(step);
            else if (!step.IsWon) Begin(customer.Id, template, step, signed);
            if (step.IsWon) signed = step;
        }

        OpenIsCommitted = Open is { } open && template.IsCommitted(open.Stage);
        CommittedUntil = null;
        foreach (Deal deal in _all) CommittedUntil = Later(CommittedUntil, EndOfCommitment(deal, template));
    }

    private static LocalDate? EndOfCommitment(Deal deal, StageTemplate template)
    {
        LocalDate? end = null;
        foreach (StageStay stay in deal.Stays)
        {
            bool ends = stay is { LeftOn: not null, WentTo: { } next } && template.IsCommitted(stay.Stage) && !template.IsCommitted(next);
            if (ends) end = Later(end, stay.LeftOn);
        }

        return end;
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    private static DealStep Signed(Order order) =>
        new(order.Record, order.Deal.Credits[0].Member, order.On, StageKey.Won, order.Amount);

    /// <summary>A late stage soon after signing is about the delivery of that order; anything else begins a new deal.</summary>
    private void Begin(CustomerId customer, StageTemplate template, DealStep step, DealStep? signed)
    {
        bool isDelivery = signed is not null && !step.IsLost && template.IsCommitted(step.To) && step.On <= signed.On.PlusDays(DeliveryDays);
        if (!isDelivery || Last?.Closing?.Record != signed!.Record)
        {
            _all.Add(new Deal(customer));
            if (isDelivery) Last!.Take(signed!);
        }

        Last!.Take(step);
    }
}
