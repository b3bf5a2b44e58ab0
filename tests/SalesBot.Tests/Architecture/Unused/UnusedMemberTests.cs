using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.Architecture.Unused;

public sealed class UnusedMemberTests
{
    /// <summary>What may stand unused, each with its reason.</summary>
    private static readonly Dictionary<string, string> Settled = new(StringComparer.Ordinal)
    {
        ["SalesBot.Core.Journal.FactWire.Kinds"] = "the samples of the tests are held against it",
        ["SalesBot.Core.Rituals.RitualQuestions.Of"] = "clocks of tests and benchmarks ask the same in every ritual",
        ["SalesBot.Core.Replies.Reply.At"] = "stands in the reply on the wire",
        ["SalesBot.CompanyFiles.CompanyFile.Read"] = "tests write their company file as a text",
        ["SalesBot.Store.Appended/Recorded.Entries"] = "what an append answers, by which the contract of the store is tested",
        ["SalesBot.Store.Appended/Recorded.SkippedOutgoing"] = "likewise",
        ["SalesBot.Store.Appended/SeenBefore.Message"] = "likewise",
    };

    [Fact]
    public void Every_member_of_the_program_is_used_by_the_program()
    {
        string[] unused = [.. UnusedMembers.In(Built.Core, Built.Program).Except(Settled.Keys)];

        Assert.True(unused.Length == 0, string.Join('\n', unused));
    }

    [Fact]
    public void An_unused_member_is_found() => Assert.Contains("ImpureCore.FloatingPoint.ComputesInside", UnusedMembers.In(Built.ImpureCore));

    [Fact]
    public void What_is_settled_is_still_unused() => Assert.Empty(Settled.Keys.Except(UnusedMembers.In(Built.Core, Built.Program)));
}
