using SalesBot.Core.Commands;

namespace SalesBot.Core.Organisation;

/// <summary>The rules of one company that are not people, goods, customers or plans: one value, adopted whole.</summary>
/// <param name="TimeZone">IANA id; every date is decided in this zone.</param>
/// <param name="Currency">ISO code of the amounts that name none.</param>
/// <param name="Rates">Yuan for one unit of another currency.</param>
/// <param name="FiscalYearStarts">Month, 1 to 12.</param>
/// <param name="Season">Per cent of the year by quarter, four numbers that sum to 100; the months of a quarter share equally.</param>
/// <param name="DefaultTerms">Terms of an order that names none.</param>
/// <param name="Commission">How the open questions of commission are decided.</param>
/// <param name="Calendar">Null: the list that ships for the zone.</param>
/// <param name="BackdateDays">How many days back a record may be dated.</param>
/// <param name="AskUnknownCustomer">Whether a name that nobody knows is confirmed before it is created.</param>
/// <param name="Margin">How a price is judged before it is quoted; as usual where missing.</param>
/// <param name="ReviewPrivately">Whether the evening review is asked in private instead of in the channel.</param>
/// <param name="HandoverGraceDays">Days from its receipt on during which a customer that changed hands does not fall.</param>
/// <param name="Spending">When spending on one customer is enough; the usual rules where missing.</param>
/// <param name="Collection">When somebody is reminded of money that is still out; the usual rules where missing.</param>
/// <param name="Stages">Null: the trade template.</param>
/// <param name="Products">What is sold under names of its own; none where missing.</param>
/// <param name="PaysOwnerForOpenOrders">Whether orders that are not paid in full go along with a customer that changes hands, for their commission and their collection; where missing they stay with who signed.</param>
/// <param name="UsesModel">Whether messages and notes may be shown to the language model that the program is set up with; not where missing.</param>
/// <param name="RitualPrompts">Folder of the company's own ritual questions; those that ship with the program where missing.</param>
public sealed record CompanySettings(
    string Name,
    string TimeZone,
    Language Language,
    string Currency,
    IReadOnlyDictionary<string, decimal> Rates,
    int FiscalYearStarts,
    IReadOnlyList<decimal> Season,
    Terms DefaultTerms,
    CommissionRules Commission,
    PoolRules Pool,
    CalendarRules? Calendar,
    ScheduleTimes Schedule,
    HonourRules Honours,
    int BackdateDays,
    bool AskUnknownCustomer,
    bool ReviewPrivately,
    int HandoverGraceDays = 7,
    MarginRules? Margin = null,
    SpendingRules? Spending = null,
    CollectionRules? Collection = null,
    StageTemplate? Stages = null,
    IReadOnlyList<Product>? Products = null,
    bool? UsesModel = null,
    string? RitualPrompts = null,
    bool? PaysOwnerForOpenOrders = null)
{
    public MarginRules MarginPolicy => Margin ?? MarginRules.Default;

    public SpendingRules Hosting => Spending ?? SpendingRules.Default;

    public CollectionRules Collecting => Collection ?? CollectionRules.Default;

    /// <summary>A product by its full name; null where there is none of that name.</summary>
    public Product? ProductNamed(string name)
    {
        foreach (Product product in Products ?? [])
        {
            if (product.Name == name) return product;
        }

        return null;
    }

    /// <summary>The stages that deals go through.</summary>
    public StageTemplate Pipeline => Stages ?? StageTemplates.Trade;
}
