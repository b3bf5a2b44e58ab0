using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Pipeline;

/// <summary>Deals that have stood in one stage for more days than the company's stages allow.</summary>
public static class StuckDeals
{
    /// <summary>The longest stuck first, then by customer.</summary>
    public static IReadOnlyList<Deal> Of(Ledger ledger, Scope scope, LocalDate today) =>
        [.. OpenDeals.Of(ledger, scope).Where(deal => IsStuck(ledger.Settings.Pipeline, deal, today)).OrderBy(deal => deal.StageSince).ThenBy(deal => deal.Customer.Number)];

    /// <summary>Whether the last day that its stage allows is over.</summary>
    public static bool IsStuck(StageTemplate template, Deal deal, LocalDate today) =>
        template.Find(deal.Stage)?.Days is { } days && deal.StageSince.PlusDays(days) < today;
}
