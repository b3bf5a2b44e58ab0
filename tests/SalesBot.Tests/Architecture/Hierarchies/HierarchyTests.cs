using SalesBot.Tests.Architecture.Compiled;
using SalesBot.Tests.Architecture.Sources;

namespace SalesBot.Tests.Architecture.Hierarchies;

public sealed class HierarchyTests
{
    private static readonly IReadOnlyDictionary<string, int> Animals = SwitchRules.Hierarchies(
    [
        new("src/Animal.cs", "abstract partial record Animal { sealed record Cat(int Age) : Animal; sealed record Dog : Animal; }"),
        new("src/Animal.Farm.cs", "abstract partial record Animal { sealed record Cow : Animal; }"),
    ]);

    [Fact]
    public void Every_abstract_record_is_a_closed_set_of_cases() =>
        Assert.Empty(ClosedHierarchies.Openings(Built.Core).Concat(ClosedHierarchies.Openings(Built.Program)));

    [Fact]
    public void Facts_commands_and_decisions_are_such_sets() =>
        Assert.Subset(ClosedHierarchies.In(Built.Core).ToHashSet(), new HashSet<string> { "SalesBot.Core.Journal.Fact", "SalesBot.Core.Commands.Command", "SalesBot.Core.Deciding.Decision" });

    [Theory]
    [InlineData("OpenDoor has a constructor that is not private")]
    [InlineData("OpenDoor has the case ThroughTheDoor elsewhere")]
    [InlineData("OpenDoor has the case HalfOpen, which is not sealed")]
    public void An_open_hierarchy_is_found(string opening) =>
        Assert.Contains(opening, ClosedHierarchies.Openings(Built.ImpureCore));

    [Fact]
    public void A_switch_over_cases_swallows_none()
    {
        var product = SourceRules.Tree().Where(file => file.IsCSharp && !file.IsTest).ToArray();
        var hierarchies = SwitchRules.Hierarchies(product);
        var found = product.SelectMany(file => SwitchRules.Swallows(file, hierarchies)).Select(offence => offence.ToString()).ToArray();

        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("Animal.Cat cat => 1, Animal.Dog => 2, _ => 0")]
    [InlineData("Animal.Cat { Age: 1 } => 1, Animal.Cat or Animal.Cow => 2, _ => throw new Exception()")]
    public void A_last_arm_that_swallows_is_found(string arms) =>
        Assert.Single(SwitchRules.Swallows(Switch(arms), Animals));

    [Theory]
    [InlineData("Animal.Cat cat => 1, Animal.Dog => 2, _ => throw new UnreachableException()")]
    [InlineData("Color.Red => 1, Color.Blue => 2, _ => 0")]
    [InlineData("Animal.Cat cat => 1, Animal.Dog => 2, Animal.Cow => 3, _ => throw new System.Diagnostics.UnreachableException()")]
    [InlineData("Animal.Cat { Age: 1 } => 1, Animal.Cat => 2, _ => 0")]
    public void A_last_arm_that_throws_or_a_switch_over_something_else_is_allowed(string arms) =>
        Assert.Empty(SwitchRules.Swallows(Switch(arms), Animals));

    private static SourceFile Switch(string arms) => new("src/A.cs", $"class A {{ int M(object a) => a switch {{ {arms} }}; }}");
}
