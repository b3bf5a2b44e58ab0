using SalesBot.Core.Commands;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Tests.Samples;

public sealed class SampleTests
{
    [Fact]
    public void Every_case_has_a_sample() =>
        Assert.Equal(["Green", "Red"], Sample.Full<Light>().Select(light => light.GetType().Name));

    [Fact]
    public void A_full_sample_leaves_no_place_empty_and_a_minimal_one_all_that_may_be()
    {
        Assert.Equal(new Light.Red("name 宏达 \"é\"", 7), Sample.Full<Light>()[1]);
        Assert.Equal(new Light.Red("name 宏达 \"é\"", null), Sample.Minimal<Light>()[1]);
    }

    [Fact]
    public void There_are_samples_of_all_facts_and_commands()
    {
        Assert.Equal(FactWire.Kinds, Sample.Full<Fact>().Select(FactWire.KindOf).Order(StringComparer.Ordinal));
        Assert.Equal(CommandWire.Intents, Sample.Full<Command>().Select(CommandWire.IntentOf).Order(StringComparer.Ordinal));
    }

    public abstract record Light
    {
        private Light()
        {
        }

        public sealed record Green : Light;

        public sealed record Red(string Name, int? Seconds = null) : Light;

        public sealed record Lamp;
    }
}
