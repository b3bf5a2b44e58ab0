using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;
using SalesBot.Core.Tests.Commission;

namespace SalesBot.Core.Tests.Replies;

/// <summary>
/// Views about worth, made from the real quarters of two sellers by 16 September 2026: one at 585,000 of 1,000,000, the other at 750,000 with the
/// order of example C16.
/// </summary>
internal static class WorthSamples
{
    private static readonly Seller Selling = Make();

    private static readonly Seller Paid = MakePaid();

    private static readonly Customer Buyer = Selling.Ledger.Customers.All.First();

    public static IEnumerable<KeyValuePair<string, View>> All =>
    [
        new("what_if", Answer(new Command.WhatIfDeal(
            Yuan(200_000), Category: Some.Goods, Profit: Yuan(50_000), Terms: Terms.Net(60), Customer: new CustomerName(Buyer.Name)))),
        new("what_if_too_little", Answer(new Command.WhatIfDeal(Yuan(10_000), Category: Some.Card, Terms: Terms.Prepaid))),
        new("margin", Answer(new Command.QuoteMargin(
            Yuan(50_000), null, Yuan(38_000), Yuan(1_200), Yuan(2_000), Yuan(380), Yuan(300), Yuan(500), Some.Goods, Terms.Net(90)))),
        new("margin_passes", Answer(new Command.QuoteMargin(Yuan(50_000), null, Yuan(30_000), Category: Some.Goods, Terms: Terms.Prepaid))),
        new("margin_below_cost", Answer(new Command.QuoteMargin(
            Yuan(20_000), null, Yuan(15_000), Yuan(2_000), Yuan(3_000), Yuan(800), Category: Some.Goods, Terms: Terms.Prepaid))),
        new("plan_comparison", Answer(new Command.ComparePlans(Period: Seller.Quarter), Paid)),
        new("explanation_of_an_order", Answer(new Command.ExplainFigure(Yuan(7_965)), Paid)),
        new("explanation_of_a_line", Answer(new Command.ExplainFigure(Yuan(3_645)), Paid)),
        new("explanation_of_a_quarter", Answer(new Command.ExplainFigure(), Paid)),
        new("explanation_of_a_gain", Answer(new Command.ExplainFigure(Pay.Next!.Gain))),
        new("explanation_of_base_pay", Answer(new Command.ExplainFigure(Yuan(21_000)))),
        new("explanation_of_an_attainment", Answer(Why(new Command.AskAttainment(Period: Seller.Quarter)))),
        new("explanation_of_a_rank", Answer(Why(new Command.AskRanking(Period: Seller.Quarter)))),
        new("explanation_of_a_supposition", Answer(Why(new Command.WhatIfDeal(Yuan(200_000), Category: Some.Card, Terms: Terms.Net(30))))),
        new("explanation_of_a_budget", Answer(Why(new Command.AskBudget(Period: Seller.Quarter)))),
        new("explanation_of_a_row", Answer(new Command.ExplainFigure(What: "first_order"))),
        new("nothing_to_explain", Answer(new Command.ExplainFigure(Yuan(123)))),
        new("band_near", new View.BandNear(Seller.Quarter, Pay.Attainment!.Value, new NextBand(Pay.Next.Gap, Pay.Next.Gain, Pay.Next.From), 15)),
        new("objection", new View.Objection(Happening.Recorded, 86, "晨光那单是我签的", ["周敏"])),
        new("objection_ticket", new View.ObjectionTicket(86, "林涛", "晨光那单是我签的")),
        new("objections", new View.ObjectionsAnswer([new ObjectionLine(86, "林涛", ViewSamples.Today, "晨光那单是我签的", null, null, null)], false)),
        new("objections_of_ones_own", new View.ObjectionsAnswer(
            [new ObjectionLine(86, "林涛", ViewSamples.Today, "晨光那单是我签的", null, null, null), new ObjectionLine(71, "林涛", ViewSamples.Today.PlusDays(-9), "提成少了", ObjectionVerdict.Accepted, "已补", "周敏")], true)),
        new("no_objection", new View.ObjectionsAnswer([], true)),
        new("objection_answer", new View.ObjectionAnswer(Happening.Recorded, 86, "林涛", ObjectionVerdict.Accepted, null)),
        new("objection_outcome", new View.ObjectionOutcome(86, "周敏", "晨光那单是我签的", ObjectionVerdict.Rejected, "合同上是林涛和周敏一起")),
    ];

    private static Statement Pay => Statement.Of(Selling.Ledger, Selling.Member.Id, Seller.Quarter, ViewSamples.Today);

    private static Seller Make()
    {
        Seller seller = new();
        seller.Diary.Write(new Fact.PlanShelved(Some.SimplePlan));
        Customer buyer = seller.Newcomer();
        seller.Collects(seller.SignsPrepaid(seller.Buyer(), Some.Item(60_000), Some.Item(90_000.5m, Some.Goods, 22_500)));
        seller.Diary.On(new LocalDate(2026, 8, 3));
        seller.Signs(buyer, Some.Item(434_999.5m));
        seller.Diary.On(ViewSamples.Today, 10);
        return seller;
    }

    private static Seller MakePaid()
    {
        Seller seller = new();
        seller.Diary.Write(new Fact.PlanShelved(Some.SimplePlan));
        seller.Collects(seller.SignsPrepaid(seller.Newcomer(), Some.Item(60_000), Some.Item(90_000, Some.Goods, 22_500)));
        seller.Diary.On(new LocalDate(2026, 8, 13));
        Customer buyer = seller.Buyer();
        seller.Signs(buyer, Some.Item(600_000));
        seller.Diary.Receives(seller.Member, buyer, 562_000);
        seller.Diary.On(ViewSamples.Today, 10);
        return seller;
    }

    /// <summary>As if the question had just been answered.</summary>
    private static Decision.Answered Why(Command question) => new(new Command.ExplainFigure(), new Scope(Selling.Member, null))
    {
        About = new Decision.Answered(question, new Scope(Selling.Member, null)),
    };

    private static View Answer(Decision.Answered answered) => WorthViews.Of(new ReplyContext(Selling.Ledger, new Speaker(Selling.Member, "", Language.Zh), ViewSamples.Today), answered)!;

    private static View Answer(Command command, Seller? seller = null)
    {
        Seller asking = seller ?? Selling;
        ReplyContext context = new(asking.Ledger, new Speaker(asking.Member, "", Language.Zh), ViewSamples.Today);
        return WorthViews.Of(context, new Decision.Answered(command, new Scope(asking.Member, null)))!;
    }

    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);
}
