using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>The templates that ship. A company file takes one of them, or lists stages of its own that start from these where keys are the same.</summary>
public static class StageTemplates
{
    /// <summary>Trade goods: from the quotation to shipping.</summary>
    public static readonly StageTemplate Trade = new(
    [
        Stage("quote", 20, 7, "quotation", "margin_preview"),
        Stage("sample", 40, 14, "sample_list", "courier_number", "sample_feedback"),
        Stage("pi", 60, 5, "signed_pi", "payment_terms"),
        Stage("deposit", 85, 7, "bank_slip"),
        Stage("production", 90, 30, "production_plan", "inspection_report"),
        Stage("balance", 95, 7, "invoice", "bank_slip"),
        Stage("shipping", 98, 10, "packing_list", "delivery_note"),
    ]);

    /// <summary>Domestic business: from the first contact to the money.</summary>
    public static readonly StageTemplate Domestic = new(
    [
        Stage("contact", 10, 7),
        Stage("need", 20, 7, "need_questions"),
        Stage("proposal", 40, 7, "quotation", "margin_preview"),
        Stage("negotiation", 60, 14, "payment_terms"),
        Stage("signed", 90, 10, "contract"),
        Stage("delivered", 95, 10, "delivery_note"),
        Stage("collected", 99, 30, "invoice", "bank_slip"),
    ]);

    /// <summary>The stage of this key in a template that ships; null for keys that a company made up.</summary>
    public static StageRule? Known(StageKey key) => Trade.Find(key) ?? Domestic.Find(key);

    private static StageRule Stage(string key, decimal percent, int days, params string[] documents) =>
        new(new StageKey(key), Ratio.FromPercent(percent), days, Documents: documents);
}
