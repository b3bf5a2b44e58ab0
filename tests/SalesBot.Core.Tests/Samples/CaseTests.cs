namespace SalesBot.Core.Tests.Samples;

public sealed class CaseTests
{
    [Fact]
    public void A_case_without_a_sample_is_found() =>
        Assert.Equal(["Green", "Red"], Cases.Missing<Light>([new Light.Amber()]));

    [Fact]
    public void A_sample_of_every_case_is_complete() =>
        Assert.Empty(Cases.Missing<Light>([new Light.Amber(), new Light.Green(), new Light.Red()]));

    public abstract record Light
    {
        private Light()
        {
        }

        public sealed record Green : Light;

        public sealed record Amber : Light;

        public sealed record Red : Light;

        public sealed record Lamp;
    }
}
