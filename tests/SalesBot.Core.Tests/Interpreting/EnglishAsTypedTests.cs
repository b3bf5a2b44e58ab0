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
