namespace SalesBot.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("tolk", "salesbot: tolk is no verb; did you mean talk? See salesbot --help.")]
    [InlineData("--loud", "salesbot: --loud is no option or argument here. See salesbot --help.")]
    [InlineData("serve --loud", "salesbot serve: --loud is no option or argument here. See salesbot serve --help.")]
    [InlineData("apply", "salesbot apply: Required argument 'FILE' missing for command: 'apply'. See salesbot apply --help.")]
    [InlineData("apply a b", "salesbot apply: b is no option or argument here. See salesbot apply --help.")]
    [InlineData("say --as x", "salesbot say: Required argument 'TEXT' missing for command: 'say'. See salesbot say --help.")]
    [InlineData("say hello", "salesbot say: Option '--as' is required. See salesbot say --help.")]
    [InlineData("interpret", "salesbot interpret: Option '--company' is required. See salesbot interpret --help.")]
    [InlineData("say --as x --at noon hello", "salesbot say: --at: expected a moment such as 2026-09-16T10:00:00+08:00, not noon. See salesbot say --help.")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string line, string error)
    {
        var called = Called.With(line.Split(' '));

        Assert.Equal((2, "", error + "\n"), (called.ExitCode, called.Output, called.Errors));
    }

    [Theory]
    [InlineData("apply gone.yaml", "gone.yaml: no such file in ")]
    [InlineData("interpret --company gone.yaml", "gone.yaml: no such file in ")]
    [InlineData("verify --data nowhere", "There is no journal in nowhere")]
    [InlineData("backup copy.db --data nowhere", "There is no journal in nowhere")]
    [InlineData("restore gone.db --data nowhere", "There is no file gone.db")]
    public void A_refused_job_is_one_line_and_exit_code_1(string line, string error)
    {
        var called = Called.With(line.Split(' '));

        Assert.Equal((1, ""), (called.ExitCode, called.Output));
        Assert.StartsWith(error, called.Errors, StringComparison.Ordinal);
        Assert.Single(called.Errors.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_text_may_begin_with_an_at_sign_and_is_no_file_of_arguments() => Assert.DoesNotContain("file", Called.With("say", "--as", "x", "@李娜").Errors, StringComparison.Ordinal);
}
