using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>What is known of a customer beside the money.</summary>
/// <param name="StageName">Where its newest deal stands, as the company calls it; null where there never was one.</param>
/// <param name="DealAmount">Yuan of the open deal; null where there is none, or nobody has said.</param>
/// <param name="Proposed">The tier that facts speak for; null where that is the one it has.</param>
/// <param name="QuietDays">Days without contact.</param>
/// <param name="Complaint">What the newest open complaint is about; null where none is open.</param>
/// <param name="ReferredBy">The customer that brought it; null where none did.</param>
internal sealed record CustomerPortrait(
    LifeCycle Step,
    string? StageName,
    Money? DealAmount,
    PersonaCard Card,
    Tier? Proposed,
    int QuietDays,
    ComplaintSubject? Complaint,
    string? ReferredBy)
{
    public static CustomerPortrait Of(ReplyContext context, Customer customer)
    {
        Ledger ledger = context.Ledger;
        StageTemplate template = ledger.Settings.Pipeline;
        return new CustomerPortrait(
            Acquaintance.StepOf(customer, context.Today),
            customer.Stage is { } stage ? Pipeline.StageNames.Of(template, stage, context.Speaker.Language) : null,
            customer.Deals.Open is { Amount.IsPositive: true } open ? open.Amount : null,
            PersonaCard.Of(customer),
            customer.IsInPool ? null : Acquaintance.Proposal(customer, context.Today),
            Acquaintance.QuietDays(customer, context.Today),
            customer.Complaints.NewestOpen?.About,
            customer.ReferredBy is { } by && ledger.Customers.Has(by) ? ledger.Customers[by].Name : null);
    }

    public FigureList Figures => new()
    {
        { "life_cycle", Name.Of(Step) },
        { "persona", $"{Card.Known}/{PersonaCard.Parts}" },
        { "persona.missing", Card.Missing is { } aspect ? Name.Of(aspect) : null },
        { "deal", DealAmount },
        { "tier.proposed", Proposed?.ToString() },
        { "complaint", Complaint is { } about ? Name.Of(about) : null },
        { "referred_by", ReferredBy },
    };
}
