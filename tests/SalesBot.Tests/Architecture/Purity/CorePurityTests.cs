using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.Architecture.Purity;

public sealed class CorePurityTests
{
    [Fact]
    public void The_core_neither_refers_to_nor_mentions_the_world_outside() =>
        Assert.Empty(CorePurity.Offences(Built.Core));

    [Theory]
    [InlineData("refers to assembly System.Net.Http")]
    [InlineData("refers to assembly System.Console")]
    [InlineData("mentions System.DateTime")]
    [InlineData("mentions System.Random")]
    [InlineData("mentions System.TimeProvider")]
    [InlineData("mentions System.Threading.Tasks.Task")]
    [InlineData("mentions System.Threading.Tasks.ValueTask`1")]
    [InlineData("mentions System.IO.Stream")]
    [InlineData("mentions System.Net.Http.HttpClient")]
    public void A_mention_without_a_call_is_found(string offence) =>
        Assert.Contains(offence, CorePurity.Offences(Built.ImpureCore));

    [Theory]
    [InlineData("ReturnsDouble")]
    [InlineData("TakesFloats")]
    [InlineData("HidesDoubleInAList")]
    [InlineData("KeepsDouble")]
    public void Binary_floating_point_in_a_signature_is_found(string member) =>
        Assert.Contains(CorePurity.Offences(Built.ImpureCore), offence => offence.Contains($"::{member}", StringComparison.Ordinal));

    [Fact]
    public void Binary_floating_point_inside_a_body_is_allowed() =>
        Assert.DoesNotContain(CorePurity.Offences(Built.ImpureCore), offence => offence.Contains("::ComputesInside", StringComparison.Ordinal));
}
