using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Pipeline;

/// <summary>
/// Which documents of a stage a customer's deal has: those that somebody said are there, those that a message or note about the customer names
/// since the deal began, and a bank slip once money was received for it.
/// </summary>
public static class StageDocuments
{
    private const string BankSlip = "bank_slip";

    /// <summary>The documents that moving on from the stage of the open deal lacks; none where the stage is not left for a later one.</summary>
    /// <param name="to">The stage that it moves to.</param>
    public static IReadOnlyList<string> MissingFor(Ledger ledger, Customer customer, StageKey to)
    {
        StageTemplate template = ledger.Settings.Pipeline;
        if (customer.Deals.Open is not { } deal || !(template.PlaceOf(to) > template.PlaceOf(deal.Stage))) return [];
        return Missing(customer, deal, template.Find(deal.Stage)!);
    }

    private static IReadOnlyList<string> Missing(Customer customer, Deal deal, StageRule stage)
    {
        if (stage.Documents is not { Count: > 0 } needed || customer.FiledDocuments.Exists(filed => filed.Stage == stage.Key && filed.Record > deal.Opening.Record)) return [];
        string told = Told(customer, deal);
        return [.. needed.Where(document => !IsThere(customer, deal, document) && !DocumentNames.WordsOf(document).Any(word => told.Contains(word, StringComparison.Ordinal)))];
    }

    private static bool IsThere(Customer customer, Deal deal, string document) =>
        document == BankSlip && customer.Payments.Exists(payment => payment.Record > deal.Opening.Record);

    private static string Told(Customer customer, Deal deal)
    {
        IEnumerable<string?> texts = customer.HistoryLines.Where(line => line.Record >= deal.Opening.Record).Select(line => WordsOf(line.Fact));
        return PlainText.Of(string.Join('\n', texts.OfType<string>())).Normal;
    }

    private static string? WordsOf(Fact fact) => fact switch
    {
        Fact.StageMoved moved => moved.Words,
        Fact.CustomerNoted noted => noted.Note,
        Fact.VisitLogged visit => visit.Notes,
        _ => null,
    };
}
