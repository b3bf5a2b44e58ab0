using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>Colleagues may be called like a month or a verb; the words around tell which is meant.</summary>
public sealed class ColleagueNameTests
{
    private static readonly NameDirectory Names = NameDirectory.Of([new NamedThing(NameKind.Member, "May Tan", ["May Tan", "May"]), new NamedThing(NameKind.Member, "Will Okoro", ["Will Okoro", "Will"]), new NamedThing(NameKind.Customer, "Harbor Foods", ["Harbor Foods", "Harbor"])]);

    [Theory]
    [InlineData("how much will I take home this quarter")]
    [InlineData("how much commission did I make in May")]
    public void A_word_of_the_language_is_nobody(string text) => Assert.Null(Assert.IsType<Command.AskCommission>(Only(text)).Who);

    [Theory]
    [InlineData("how much commission has May made this quarter", "May Tan")]
    [InlineData("will's commission this quarter", "Will Okoro")]
    public void A_colleague_is_meant(string text, string who) => Assert.Equal(who, Assert.IsType<Command.AskCommission>(Only(text)).Who?.Text);

    [Fact]
    public void A_customer_goes_to_a_colleague_called_like_a_month() => Assert.Equal("May Tan", Assert.IsType<Command.TransferCustomer>(Only("transfer Harbor to May")).To?.Text);

    private static Command Only(string text) => Assert.Single(Interpreter.Interpret(text, new LocalDateTime(2026, 9, 16, 10, 0), null, Names).Commands);
}
