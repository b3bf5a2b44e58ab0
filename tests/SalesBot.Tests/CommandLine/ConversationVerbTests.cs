using System.Text.Json;
using SalesBot.Store;
using SalesBot.Store.Sqlite;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.CompanyFiles;

namespace SalesBot.Tests.CommandLine;

public sealed class ConversationVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Journal => Path.Combine(_folder, "journal");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void One_message_said_is_recorded_and_answered()
    {
        Adopt();
        var called = Called.With("say", "--as", "娜姐", "--data", Journal, "宏达签了12万，预付");

        Assert.Equal((0, ""), (called.ExitCode, called.Errors));
        Assert.Contains("12万", called.Output, StringComparison.Ordinal);
        Assert.Contains("1 orders", Called.With("verify", "--data", Journal).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reply_as_json_is_one_line_of_the_contract()
    {
        Adopt();
        var called = Called.With("say", "--as", "李娜", "--data", Journal, "--at", "2026-09-17T10:00:00+08:00", "--json", "拜访了宏达");
        using var line = JsonDocument.Parse(called.Output);

        Assert.Equal("log_visit", line.RootElement.GetProperty("commands")[0].GetProperty("intent").GetString());
        Assert.Contains(line.RootElement.GetProperty("replies").EnumerateArray(), reply => reply.GetProperty("kind").GetString() == "visit_recorded");
    }

    [Fact]
    public void A_message_dated_before_the_journals_last_entry_is_said_to_be_taken_at_that_one()
    {
        Adopt();
        var called = Called.With("say", "--as", "李娜", "--data", Journal, "--at", "2026-09-14T10:00:00+08:00", "拜访了宏达");

        Assert.Equal(0, called.ExitCode);
        Assert.Equal("note: taken at 2026-09-16 10:00 and not at 2026-09-14 10:00: the journal's last entry is of then, and its time never runs backwards; an earlier --at needs a folder of its own (--data)\n", called.Errors);
    }

    [Fact]
    public void In_a_chat_the_numbers_of_buttons_press_them()
    {
        Adopt();
        var called = Called.On("宏达签了12万，预付\n/1\n", "chat", "--as", "李娜", "--data", Journal);

        Assert.Equal((0, ""), (called.ExitCode, called.Errors));
        Assert.Contains("[/1 撤销]", called.Output, StringComparison.Ordinal);
        Assert.Contains("已撤销", called.Output, StringComparison.Ordinal);
        Assert.Contains("0 orders", Called.With("verify", "--data", Journal).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_no_member_is_told_who_is()
    {
        Adopt();

        Assert.Equal((1, "", "\"王五\" is no member of this company; its members are 张伟, 李娜\n"), Tuple(Called.With("say", "--as", "王五", "--data", Journal, "你好")));
    }

    [Theory]
    [InlineData("say", "--as", "李娜", "你好")]
    [InlineData("chat", "--as", "李娜")]
    [InlineData("talk")]
    public void Without_a_company_a_conversation_is_refused_and_no_journal_appears(params string[] line)
    {
        var called = Called.With([.. line, "--data", Journal]);

        Assert.Equal(1, called.ExitCode);
        Assert.EndsWith("salesbot apply FILE for your own\n", called.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Journal));
    }

    [Fact]
    public void A_transcript_with_a_broken_line_ends_there_and_the_line_is_named()
    {
        Adopt();
        var called = Called.On(
            "{\"id\":\"1\",\"at\":\"2026-09-17T10:00:00+08:00\",\"as\":\"李娜\",\"text\":\"帮助\"}\r\n\r\n{\"id\":\"2\",\r\n", "talk", "--data", Journal);

        Assert.Equal((1, "line 3: this is no JSON object of a transcript\n"), (called.ExitCode, called.Errors));
        Assert.Single(called.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Understanding_answers_every_good_line_names_the_others_and_touches_no_journal()
    {
        var called = Called.On(
            "{\"id\":7,\"text\":\"拜访了宏达物流\",\"now\":\"2026-09-16T10:00:00+08:00\",\"me\":\"张伟\"}\n[]\n{\"id\":1,\"id\":2,\"text\":\"帮助\"}\n{\"id\":\"x\",\"text\":\"帮助\"}\n",
            "interpret", "--company", Checkout.PathOf("tests/data/company-a.yaml"), "--data", Journal);

        Assert.Equal(1, called.ExitCode);
        Assert.StartsWith("{\"id\":7,\"commands\":[{\"intent\":\"log_visit\",\"slots\":{\"customer\":\"宏达物流集团有限公司\"", called.Output, StringComparison.Ordinal);
        Assert.Contains("\"help\"", called.Output, StringComparison.Ordinal);
        Assert.Equal(["Line 2", "Line 3"], called.Errors.TrimEnd('\n').Split('\n').Select(error => error[..6]));
        Assert.False(Directory.Exists(Journal));
    }

    [Fact]
    public void A_journal_of_a_newer_version_is_not_guessed_at()
    {
        Adopt();
        using (var store = SqliteStore.Open(Journal))
        {
            store.Append(new Batch { Entries = [new(NodaTime.Instant.FromUtc(2026, 9, 17, 0, 0), "moon_landed", "{}"u8.ToArray(), "")] });
        }

        var called = Called.With("verify", "--data", Journal);

        Assert.Equal(1, called.ExitCode);
        Assert.Contains("is a fact that this version does not know", called.Errors, StringComparison.Ordinal);
    }

    private static (int, string, string) Tuple(Called called) => (called.ExitCode, called.Output, called.Errors);

    private void Adopt()
    {
        var file = Path.Combine(_folder, "c.yaml");
        File.WriteAllText(file, Written.Least + "customers: [{name: 宏达物流有限公司, aliases: [宏达], owner: 李娜}]\n");
        Called.With("apply", file, "--data", Journal);
    }
}
