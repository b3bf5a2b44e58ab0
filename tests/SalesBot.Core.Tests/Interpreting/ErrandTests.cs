using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>What a plan keeps is the thing to do, not the request to be reminded of it, nor its day.</summary>
public sealed class ErrandTests
{
    private static readonly NameDirectory Names = NameDirectory.Of([new NamedThing(NameKind.Customer, "冷山甲商行", ["冷山甲商行", "冷山甲"]), new NamedThing(NameKind.Customer, "Harbor Foods", ["Harbor Foods", "Harbor"])]);

    [Theory]
    [InlineData("remind me to ring Harbor on thursday about the quote", "ring Harbor about the quote")]
    [InlineData("can you remind me Tuesday at 9 to send Harbor the certs", "send Harbor the certs")]
    [InlineData("visit Harbor on the 25th", "visit Harbor")]
    [InlineData("提醒我周五上午十点给冷山甲打电话谈续约", "给冷山甲打电话谈续约")]
    [InlineData("下周一去趟冷山甲，带上新样品", "去趟冷山甲，带上新样品")]
    public void A_plan_keeps_the_thing_to_do(string text, string what) =>
        Assert.Equal(what, Assert.IsType<Command.PlanFollowUp>(Assert.Single(Interpreter.Interpret(text, new LocalDateTime(2026, 9, 16, 10, 0), null, Names).Commands)).What);
}
