using System.Reflection;
using System.Runtime.CompilerServices;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.CommandLine;

public sealed class HelpTests
{
    [Theory]
    [InlineData("salesbot")]
    [InlineData("serve")]
    [InlineData("chat")]
    [InlineData("say")]
    [InlineData("talk")]
    [InlineData("statement")]
    [InlineData("interpret")]
    [InlineData("extract")]
    [InlineData("commands")]
    [InlineData("apply")]
    [InlineData("verify")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("simulate")]
    [InlineData("teams-package")]
    [InlineData("doctor")]
    [InlineData("evaluate")]
    [InlineData("wecom-menu")]
    public void Every_verb_explains_itself_as_approved(string verb)
    {
        var called = verb == "salesbot" ? Called.With("--help") : Called.With(verb, "--help");

        Assert.Equal((0, ""), (called.ExitCode, called.Errors));
        ApprovedText.Check($"help-{verb}", called.Output);
    }

    [Fact]
    public void Every_verb_has_an_approved_help_text()
    {
        var named = Called.With("--help").Output.Split("Commands:")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' ')[0]);

        Assert.All(named.Where(verb => verb.Length > 0), verb => Assert.Equal(0, Called.With(verb, "--help").ExitCode));
        Assert.Equal(17, named.Count(verb => verb.Length > 0));
    }

    [Fact]
    public void The_contract_is_printed_as_approved()
    {
        var called = Called.With("commands");

        Assert.Equal((0, ""), (called.ExitCode, called.Errors));
        ApprovedText.Check("commands", called.Output);
    }

    [Fact]
    public void Every_kind_of_reply_is_in_the_contract()
    {
        var view = typeof(Reply).Assembly.GetType("SalesBot.Core.Replies.View")!;
        var kinds = view.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(view.IsAssignableFrom)
            .Select(type => (string)view.GetProperty("Kind")!.GetValue(RuntimeHelpers.GetUninitializedObject(type))!)
            .Distinct().ToArray();
        var words = Called.With("commands").Output.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.Contains(kind, words));
    }

    [Fact]
    public void Every_kind_that_something_else_than_its_view_speaks_of_is_in_the_contract()
    {
        var words = Called.With("commands").Output.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.All(typeof(ReplyKinds).GetFields().Select(kind => (string)kind.GetRawConstantValue()!), kind => Assert.Contains(kind, words));
    }
}
