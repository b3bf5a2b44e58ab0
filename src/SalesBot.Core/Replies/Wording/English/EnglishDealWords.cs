using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What the values around deals and customers are called, and what is asked about them.</summary>
internal static class EnglishDealWords
{
    private static readonly Dictionary<string, string> Hints = new(StringComparer.Ordinal)
    {
        ["quote"] = "Confirm who decides and the budget · no discount before asking why · look for a similar case",
        ["sample"] = "Agree the test and its date · say who pays freight · use the sample checklist",
        ["pi"] = "Get the deposit date in writing · check the bank details by phone · use the PI template",
        ["deposit"] = "Book production · nothing ships on a promise · finance can check the account",
        ["production"] = "Report progress every week · tell a delay early · ask the plant",
        ["balance"] = "Remind before shipping · over 60 days costs 1% · use the reminder wording",
        ["shipping"] = "Confirm receipt and ask for the next need · mind the claims window · ask logistics",
        ["contact"] = "Find out who decides · listen first · bring one page about us",
        ["need"] = "Three questions: which of efficiency, cost or compliance hurts most, what it costs if it stays, what was tried · no price yet",
        ["proposal"] = "Speak to the pain · check the margin first · look for a similar case",
        ["negotiation"] = "Turn “too expensive” into value · trade, don't give · your leader can join",
        ["signed"] = "Book delivery and the payment date · contract and terms must agree · tell the delivery team",
        ["delivered"] = "Have receipt confirmed · report trouble the same day · ask after-sales",
        ["collected"] = "Say thank you, ask for a referral · settle small differences · finance can reconcile",
    };

    public static string Of(LossReason reason) => reason switch
    {
        LossReason.Price => "price",
        LossReason.Competitor => "competitor",
        LossReason.Budget => "budget",
        LossReason.Timing => "timing",
        LossReason.Product => "product",
        LossReason.Relationship => "relationship",
        LossReason.Other => "other",
    };

    public static string Of(ComplaintSubject subject) => subject switch
    {
        ComplaintSubject.Goods => "goods",
        ComplaintSubject.Delivery => "delivery",
        ComplaintSubject.Service => "service",
        ComplaintSubject.Invoice => "invoice",
        ComplaintSubject.Other => "other",
    };

    public static string Of(Aspect aspect) => aspect switch
    {
        Aspect.DecisionChain => "decision chain",
        Aspect.Pain => "pain",
        Aspect.Budget => "budget",
        Aspect.Competitor => "competitor",
        Aspect.Other => "note",
    };

    public static string Of(LifeCycle step) => step switch
    {
        LifeCycle.Potential => "potential customer",
        LifeCycle.Interested => "interested",
        LifeCycle.Won => "won",
        LifeCycle.Repeat => "repeat customer",
        LifeCycle.Dormant => "dormant",
    };

    public static string Of(Festival festival) => festival switch
    {
        Festival.NewYear => "New Year",
        Festival.SpringFestival => "Spring Festival",
        Festival.LabourDay => "Labour Day",
        Festival.DragonBoat => "Dragon Boat Festival",
        Festival.MidAutumn => "Mid-Autumn Festival",
        Festival.NationalDay => "National Day",
    };

    /// <summary>What to ask at the next visit; empty where there is nothing.</summary>
    public static string Question(Aspect aspect) => aspect switch
    {
        Aspect.DecisionChain => "To ask next time: does the owner decide, or does purchasing lead?",
        Aspect.Pain => "To ask next time: where is the bottleneck in the busy season?",
        Aspect.Budget => "To ask next time: what would solving this be worth to them, roughly?",
        Aspect.Competitor or Aspect.Other => "",
    };

    /// <param name="aspect">As figures write it.</param>
    public static string Question(string aspect) => Question(Enum.GetValues<Aspect>().First(one => Name.Of(one) == aspect));

    /// <param name="subject">As figures write it.</param>
    public static string Subject(string subject) => Of(Enum.GetValues<ComplaintSubject>().First(one => Name.Of(one) == subject));

    public static string Documents(IEnumerable<string> documents) =>
        string.Join(", ", documents.Select(document => Markdown.Plain(DocumentNames.Of(document, Language.En))));

    public static string Of(StageTemplate template, StageKey stage) => Markdown.Plain(StageNames.Of(template, stage, Language.En));

    /// <summary>The company's own hint, else the usual one of the key; null where there is none.</summary>
    public static string? Hint(StageTemplate template, StageKey stage) => template.Find(stage)?.Hint is { } own ? Markdown.Plain(own) : Hints.GetValueOrDefault(stage.Text);

    public static string? Needed(StageTemplate template, StageKey stage) =>
        template.Find(stage)?.Documents is { Count: > 0 } documents ? $"This stage needs: {Documents(documents)}" : null;
}
