using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>English as people type it: with slips, wrapped in courtesies, in lists, with other people's words in it.</summary>
public sealed class EnglishAsTypedTests
{
    private static readonly NameDirectory Names = NameDirectory.Of([new NamedThing(NameKind.Member, "Grace Wu", ["Grace Wu", "Grace"]), new NamedThing(NameKind.Customer, "Harbor Foods", ["Harbor Foods", "Harbor"]), new NamedThing(NameKind.Customer, "Flint Tools", ["Flint Tools", "Flint"])]);

    [Theory]
    [InlineData("wich folow ups have I got tomorow", typeof(Command.AskAgenda))]
    [InlineData("my comission for August", typeof(Command.AskCommission))]
    [InlineData("recieved a paymnet of 4,200 from Harbor", typeof(Command.RecordPayment))]
    public void A_slip_of_the_keyboard_is_read_as_the_word_that_is_meant(string text, Type meant) => Assert.IsType(meant, Assert.Single(Of(text)));

    [Theory]
    [InlineData("visited Harbor, they recieved the wrong catalog")]
    [InlineData("visited Harbor, customs held their parcels, an extensive delay")]
    public void What_is_kept_is_kept_as_it_was_typed(string text) =>
        Assert.Equal(text["visited Harbor, ".Length..], Assert.IsType<Command.LogVisit>(Of(text)[0]).Notes);

    [Theory]
    [InlineData("would you be so kind as to move Harbor to tier B? Thanks ever so much", typeof(Command.SetTier))]
    [InlineData("if it's not too much trouble, could you tell me how much Harbor still owes us?", typeof(Command.AskReceivables))]
    public void What_is_only_polite_changes_nothing(string text, Type meant) => Assert.IsType(meant, Assert.Single(Of(text)));

    [Theory]
    [InlineData("Harbor is claiming 'we have already paid you', but the bank shows nothing")]
    [InlineData("Harbor reckon they paid last week")]
    [InlineData("Grace saw Harbor yesterday")]
    [InlineData("the day Harbor signs I'm booking a holiday")]
    [InlineData("brother-in-law just landed a 3 mil contract")]
    [InlineData("ta for the help today")]
    public void What_others_say_do_or_wait_for_is_no_record(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("Grace mentioned Harbor signed for 40k")]
    [InlineData("somebody told me Flint paid their invoice")]
    [InlineData("my boss thinks we closed Flint already")]
    [InlineData("Harbor believes I visited them last Tuesday")]
    [InlineData("Grace took Harbor to dinner, 480")]
    [InlineData("Grace sent the PI to Flint yesterday")]
    [InlineData("Grace will call on Harbor tomorrow")]
    [InlineData("Grace released Harbor to the pool")]
    [InlineData("I never said Flint paid")]
    [InlineData("thought Flint paid")]
    [InlineData("had a dream Flint signed 2m with us")]
    [InlineData("party when Flint signs the 200k")]
    [InlineData("Harbor was due to sign today but kicked it down the road")]
    [InlineData("no money has come in from Harbor")]
    [InlineData("Flint paid all but 2k")]
    [InlineData("Flint's cheque got lost in the mail")]
    [InlineData("Harbor signed for 20k yesterday, not true")]
    [InlineData("I reckon Harbor will land at 50k")]
    [InlineData("anybody going to the beach this weekend")]
    public void What_is_not_known_to_have_happened_is_no_record(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("Harbor told me they signed off the 50k order", typeof(Command.SignDeal))]
    [InlineData("the bank says 8,200 from Harbor landed", typeof(Command.RecordPayment))]
    [InlineData("saw Harbor with Grace yesterday", typeof(Command.LogVisit))]
    [InlineData("Flint said they went with a competitor", typeof(Command.LoseDeal))]
    [InlineData("stopped by Harbor to drop off brochures", typeof(Command.LogVisit))]
    [InlineData("US$7,300 landed from Harbor", typeof(Command.RecordPayment))]
    [InlineData("the Harbor visit was Monday", typeof(Command.LogVisit))]
    [InlineData("day before yesterday at Harbor", typeof(Command.LogVisit))]
    [InlineData("thinking of dropping by Harbor next week", typeof(Command.PlanFollowUp))]
    [InlineData("haven't spoken to Harbor this week, will call them on Friday", typeof(Command.PlanFollowUp))]
    [InlineData("wrong, is Flint not Harbor", typeof(Command.AmendLast))]
    [InlineData("how on earth is it only 1,480", typeof(Command.ExplainFigure))]
    [InlineData("Grace's customers falling to the pool within 4 days", typeof(Command.AskPoolRisk))]
    public void What_looks_much_the_same_is_read_as_it_is_meant(string text, Type meant) => Assert.IsType(meant, Assert.Single(Of(text)));

    [Theory]
    [InlineData("3 visits today: Harbor, Flint", typeof(Command.LogVisit))]
    [InlineData("Tomorrow: Harbor 9am, Flint 11am", typeof(Command.PlanFollowUp))]
    [InlineData("Yesterday: visited Harbor, emailed Flint the catalog", typeof(Command.LogVisit))]
    [InlineData("saw Harbor on the 3rd and Flint on the 5th", typeof(Command.LogVisit))]
    public void Each_of_a_list_is_a_command_of_its_own(string text, Type meant) =>
        Assert.Collection(Of(text), one => Assert.IsType(meant, one), other => Assert.IsType(meant, other));

    [Theory]
    [InlineData("saw Harbor today. They liked it, I'm bringing a sample over Thursday", "2026-09-17")]
    [InlineData("saw Harbor today, next meeting fixed for 29th", "2026-09-29")]
    public void The_next_step_is_the_day_it_is_told_for(string text, string day) =>
        Assert.Equal(day, Assert.IsType<Command.LogVisit>(Assert.Single(Of(text))).NextOn?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Harbor's transfer landed, 12,340.50")]
    [InlineData("money landed from Harbor: 3,200")]
    [InlineData("got the last of the money off Harbor")]
    [InlineData("Harbor forked out seven and a half grand")]
    public void Money_that_came_is_a_payment_and_no_deal(string text) => Assert.IsType<Command.RecordPayment>(Assert.Single(Of(text)));

    [Fact]
    public void The_marks_of_a_list_count_nothing()
    {
        Assert.Collection(
            Of("EOD update\n1) Harbor - called, no decision\n2) Flint - payment received 6,450"),
            one => Assert.Equal("Harbor Foods", Assert.IsType<Command.LogVisit>(one).Customer?.Text),
            other => Assert.Equal("Flint Tools", Assert.IsType<Command.RecordPayment>(other).Customer?.Text));
    }

    private static IReadOnlyList<Command> Of(string text) => Interpreter.Interpret(text, new LocalDateTime(2026, 9, 16, 10, 0), null, Names).Commands;
}
