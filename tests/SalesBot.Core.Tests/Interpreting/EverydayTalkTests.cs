using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>Talk of every day in English records nothing and asks for nothing, even where words of the trade or of customers' names stand in it.</summary>
public sealed class EverydayTalkTests
{
    private static readonly NameDirectory Names = NameDirectory.Of(
    [
        CompanyNames.Customer("Peach Cosmetics", ["Peach"]), CompanyNames.Customer("Clean Slate Cafe", ["Clean Slate"]), CompanyNames.Customer("Order Here Foods", ["Order Here"]), CompanyNames.Customer("Holt, Pike & Rowe", ["HPR"]),
        CompanyNames.Customer("Holt", []), new NamedThing(NameKind.Member, "Grace Wu", ["Grace Wu", "Grace"]), new NamedThing(NameKind.Member, "May Lund", ["May Lund", "May"]),
        new NamedThing(NameKind.Category, "goods", ["goods", "hampers"]), new NamedThing(NameKind.Category, "card", ["cards"]),
    ]);

    [Theory]
    [InlineData("the peach tart is 28 and worth it")]
    [InlineData("a clean slate is what I need after this week")]
    [InlineData("where do I order here? the waiter is gone")]
    [InlineData("met a girl, her name is Peach")]
    public void A_name_in_everyday_use_names_no_customer(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("peach signed 28k of cards")]
    [InlineData("got a peach order, signed for 12k")]
    [InlineData("Clean Slate signed 9k")]
    public void A_name_without_capitals_still_names_the_customer_of_a_deal(string text) => Assert.IsType<Command.SignDeal>(Assert.Single(Of(text)));

    [Theory]
    [InlineData("sorry for my mistakes in the mails")]
    [InlineData("the mails are slow today sorry everyone")]
    [InlineData("Payroll will be one day late this month, sorry all")]
    [InlineData("not a single call made today, systems down")]
    [InlineData("oops, replied to the wrong email")]
    [InlineData("update your laptops by Monday, says IT")]
    public void An_apology_puts_nothing_right(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("sorry, 96k")]
    [InlineData("wrong customer, should be Peach")]
    [InlineData("sorry it was yesterday")]
    [InlineData("with Grace, 60/40")]
    public void A_value_does(string text) => Assert.IsType<Command.AmendLast>(Assert.Single(Of(text)));

    [Theory]
    [InlineData("Grace asked if Peach paid the 22k. I said no")]
    [InlineData("finance want to know whether the 7,400 invoice to Peach went out in June")]
    [InlineData("maybe, just maybe, Peach signs before Christmas")]
    [InlineData("one day Peach will say yes and I will cry")]
    [InlineData("there's a chance Peach signs on Friday")]
    [InlineData("suppose I won the lottery, I'd buy Peach and make them pay on time")]
    [InlineData("Peach delayed the payment of 30k")]
    [InlineData("Peach deal for 50k is close")]
    public void What_is_asked_hoped_or_put_off_has_not_happened(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("never mind Peach tomorrow, scrap it")]
    [InlineData("forget about tomorrow's trip to Peach, it's off")]
    [InlineData("scrap the Peach demo next week")]
    [InlineData("it's not true that Peach cancelled")]
    public void A_plan_called_off_takes_back_no_record(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("that guy on TV made 2 million selling socks")]
    [InlineData("emailed HR about my holiday, no answer")]
    [InlineData("someone handed in a phone at Peach")]
    [InlineData("the guys from Boltworks visited Peach yesterday")]
    [InlineData("saw the Peach van in town")]
    [InlineData("I buy all my presents at Peach")]
    [InlineData("ordered a new chair for my desk at home, 320")]
    [InlineData("halo lighting signed a 300k with the airport")]
    [InlineData("new client portal looks great")]
    public void What_others_do_or_one_does_for_oneself_is_no_record(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("how much is parking at the airport for three days?")]
    [InlineData("who's leading the quiz?")]
    [InlineData("the numbers on the lift panel are wrong")]
    [InlineData("how much do I owe you for lunch")]
    [InlineData("help, my screen is frozen")]
    [InlineData("can someone print the Peach contract for me")]
    public void What_is_not_the_companys_is_not_answered(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("cancel the payment from Peach", typeof(Command.UndoLast))]
    [InlineData("Peach profit was 25k", typeof(Command.SetProfit))]
    [InlineData("give Peach back", typeof(Command.ReleaseCustomer))]
    [InlineData("take Peach", typeof(Command.ClaimCustomer))]
    [InlineData("claim Nowhere Inc", typeof(Command.ClaimCustomer))]
    [InlineData("give Grace the Golden Peach award", typeof(Command.AwardHonour))]
    [InlineData("what should I do today", typeof(Command.AskAgenda))]
    [InlineData("where do I stand with commission", typeof(Command.AskCommission))]
    public void Short_orders_and_questions_are_understood(string text, Type meant) => Assert.IsType(meant, Assert.Single(Of(text)));

    [Fact]
    public void A_comma_within_a_name_parts_nothing() => Assert.Equal("Holt, Pike & Rowe", Assert.IsType<Command.SignDeal>(Assert.Single(Of("Closed Holt, Pike & Rowe for 40k"))).Customer?.Text);

    [Fact]
    public void A_slip_between_two_days_ends_no_sentence() =>
        Assert.Equal(new LocalDate(2026, 9, 21), Assert.IsType<Command.PlanFollowUp>(Assert.Single(Of("remind me tomorrow, no, monday to chase Peach for the signed copy"))).On);

    [Fact]
    public void The_day_after_is_counted_from_the_day_it_replaces() =>
        Assert.Equal(new LocalDate(2026, 9, 18), Assert.IsType<Command.PlanFollowUp>(Assert.Single(Of("remind me about Peach tomorrow, oh no, the day after"))).On);

    [Fact]
    public void A_time_that_something_took_is_no_term() => Assert.Equal(Terms.Net(60), Assert.IsType<Command.SignDeal>(Assert.Single(Of("Peach signed!! 180k, took me five months lol, anyway net 60"))).Terms);

    [Fact]
    public void Spoken_days_behind_a_spoken_sum_are_a_term()
    {
        var deal = Assert.IsType<Command.SignDeal>(Assert.Single(Of("Peach signed three hundred and twenty thousand ninety days credit")));
        Assert.Equal(320_000m, deal.Amount?.Yuan);
        Assert.Equal(Terms.Net(90), deal.Terms);
    }

    [Fact]
    public void A_month_behind_its_days_is_no_colleague() => Assert.Equal("Grace Wu", Assert.IsType<Command.SetLeave>(Assert.Single(Of("leave for Grace from 18 to 20 May, register it please"))).Who?.Text);

    private static IReadOnlyList<Command> Of(string text) => Interpreter.Interpret(text, new LocalDateTime(2026, 9, 16, 10, 0), "Rob Lane", Names).Commands;
}
