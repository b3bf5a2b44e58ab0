using SalesBot.Tests.Architecture;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.CommandLine;

/// <summary>A journal or a company file that cannot be used stops every verb with one sentence, and nothing is written.</summary>
public sealed class BadJournalTests : IDisposable
{
    private const string Unlock = "DROP TRIGGER entries_never_change; DROP TRIGGER entries_never_go; DROP TRIGGER entries_have_no_gap; ";

    private readonly TempFolder _folder = new();

    private string Company { get; } = Checkout.PathOf("tests/data/examples/selling.yaml");

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string[]> Verbs(bool withReaders) => withReaders
        ? new() { { "say", ["--as", "张伟", "帮助"] }, { "chat", ["--as", "张伟"] }, { "talk", [] }, { "serve", ["--urls", "http://127.0.0.1:0"] }, { "verify", [] }, { "backup", ["copy.db"] } }
        : new() { { "say", ["--as", "张伟", "帮助"] }, { "chat", ["--as", "张伟"] }, { "talk", [] }, { "serve", ["--urls", "http://127.0.0.1:0"] } };

    [Theory]
    [MemberData(nameof(Verbs), true)]
    public void A_damaged_journal_is_named_by_its_entry_and_how_to_restore(string verb, string[] arguments)
    {
        Called.With("apply", Company, "--data", _folder.Path);
        RawDatabase.Run(_folder.Path, Unlock + "UPDATE entries SET by = '老王' WHERE seq = 5");

        Called called = Called.On("", [verb, .. arguments.Select(InFolder), "--data", _folder.Path]);

        Assert.Equal(
            (1, $"Entry 5 of the journal in {_folder.Path} is damaged (its hash does not fit); restore a backup into an empty folder: salesbot restore FILE --data DIR\n"),
            (called.ExitCode, called.Errors));
    }

    [Theory]
    [MemberData(nameof(Verbs), false)]
    public void A_journal_that_another_process_holds_is_left_alone(string verb, string[] arguments)
    {
        Called.With("apply", Company, "--data", _folder.Path);
        using Appender other = Appender.Start(_folder.Path, "other");
        other.NextAcknowledged();

        Called called = Called.On("", [verb, .. arguments, "--data", _folder.Path]);

        Assert.Equal(1, called.ExitCode);
        Assert.Equal($"The journal in {_folder.Path} is in use by another process (pid {other.Pid}); stop it or name another folder with --data DIR\n", called.Errors);
    }

    [Theory]
    [InlineData("apply")]
    [InlineData("talk", "--company")]
    [InlineData("serve", "--company")]
    [InlineData("interpret", "--company")]
    public void A_company_file_with_a_wrong_key_is_refused_with_its_line_and_nothing_is_recorded(params string[] verb)
    {
        string data = _folder.File("journal");
        Directory.CreateDirectory(_folder.Path);
        File.WriteAllText(_folder.File("company.yaml"), "company: 小店\nmembers: [{name: 张伟}]\ncategories: [{id: goods, name: 实物}]\npool: {dayz: 7}\n");

        Called called = Called.On("", [.. verb, _folder.File("company.yaml"), "--data", data]);

        Assert.Equal((1, "", "company.yaml, line 4: pool.dayz: no such key; did you mean days?\n"), (called.ExitCode, called.Output, called.Errors));
        Assert.NotEqual(0, Called.With("verify", "--data", data).ExitCode);
    }

    [Fact]
    public void Half_a_character_in_a_transcript_is_refused_and_the_conversation_goes_on()
    {
        Called called = Called.On(
            """
            {"id":"1","at":"2026-07-01T10:00:00+08:00","as":"张伟","text":"和兴签了3万\ud83d储值卡"}
            {"id":"2","at":"2026-07-01T10:01:00+08:00","as":"张伟","text":"和兴签了3万\udc4d储值卡"}
            {"id":"3","at":"2026-07-01T10:02:00+08:00","as":"张伟","text":"和兴签了3万\ud83d\udc4d储值卡"}

            """,
            "talk", "--company", Company, "--data", _folder.Path);

        Assert.Equal((0, ""), (called.ExitCode, called.Errors));
        Assert.Equal([true, true, false], called.Output.TrimEnd('\n').Split('\n').Select(line => line.Contains("invalid_value", StringComparison.Ordinal)));
        Assert.Contains("1 orders", Called.With("verify", "--data", _folder.Path).Output, StringComparison.Ordinal);
    }

    private string InFolder(string argument) => argument == "copy.db" ? _folder.File(argument) : argument;
}
