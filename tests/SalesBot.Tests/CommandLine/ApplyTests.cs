using SalesBot.Store.Sqlite;
using SalesBot.Tests.CompanyFiles;

namespace SalesBot.Tests.CommandLine;

public sealed class ApplyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Journal => Path.Combine(_folder, "journal");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_first_file_is_printed_and_recorded_and_a_second_time_there_is_nothing_to_change()
    {
        var first = Apply(Written.Least);
        var second = Apply(Written.Least);

        Assert.Equal(
            ["+ company 小店", "+ member 张伟, rep", "+ member 李娜, rep", "+ categories goods", "+ plan tiered, version 1, for orders from 2026-09-16 on", "+ plan simple, to compare with", "6 changes recorded."],
            Lines(first));
        Assert.Equal((0, "Nothing to change.\n", ""), (second.ExitCode, second.Output, second.Errors));
    }

    [Fact]
    public void A_changed_file_is_printed_with_what_was_and_what_is()
    {
        Apply(Written.Least + "teams: [{name: 东区}]\ncustomers: [{name: 宏达, owner: 张伟}]\n");
        var changed = Apply(Written.Least.Replace("李娜,", "李娜, grade: senior, team: 东区,", StringComparison.Ordinal)
            + "teams: [{name: 东区, language: en}]\npool: {days: 10, cap: {junior: 5}}\ncustomers: [{name: 宏达, owner: 李娜}]\nplan: simple\n");

        ApprovedText.Check("apply-changed", changed.Output);
    }

    [Fact]
    public void A_dry_run_prints_the_difference_and_leaves_no_journal_behind()
    {
        var called = Apply(Written.Least, "--dry-run");

        Assert.Equal("6 changes; nothing was recorded, as this is a dry run.", Lines(called)[^1]);
        Assert.False(Directory.Exists(Journal));
    }

    [Fact]
    public void A_member_who_is_no_longer_in_the_file_stays_and_that_is_said()
    {
        Apply(Written.Least);
        var called = Apply(Written.Least.Replace("{name: 张伟}, ", "", StringComparison.Ordinal));

        Assert.Equal(["note: the member 张伟 stays, though the file no longer mentions them; write left: DATE for one who left", "Nothing to change."], Lines(called));
    }

    [Fact]
    public void A_wrong_file_is_told_problem_by_problem_and_nothing_is_recorded()
    {
        var called = Apply(Written.Least + "pool: {dayz: 7}\nlanguage: de\n");

        Assert.Equal((1, ""), (called.ExitCode, called.Output));
        Assert.Equal("c.yaml, line 4: pool.dayz: no such key; did you mean days?\nc.yaml, line 5: language: expected zh or en, not de\n", called.Errors);
        Assert.False(Directory.Exists(Journal));
    }

    [Fact]
    public void A_journal_can_be_verified_copied_while_it_is_held_and_restored_into_an_empty_place()
    {
        Apply(Written.Least);
        var copy = Path.Combine(_folder, "copy.db");
        using (SqliteStore.Open(Journal)) Assert.Equal(0, Called.With("backup", copy, "--data", Journal).ExitCode);
        var restored = Called.With("restore", copy, "--data", Path.Combine(_folder, "again"));
        var verified = Called.With("verify", "--data", Path.Combine(_folder, "again"));

        Assert.Equal((0, 0), (restored.ExitCode, verified.ExitCode));
        Assert.Equal("Every figure was rebuilt: 2 members, 0 customers, 0 orders.", Lines(verified)[1]);
        Assert.Equal(1, Called.With("restore", copy, "--data", Journal).ExitCode);
    }

    [Fact]
    public void A_journal_that_another_process_holds_is_one_line_and_exit_code_1()
    {
        Apply(Written.Least);
        using var held = SqliteStore.Open(Journal);
        var called = Apply(Written.Least + "language: en\n");

        Assert.Equal(1, called.ExitCode);
        Assert.Single(called.Errors.TrimEnd('\n').Split('\n'));
    }

    private static string[] Lines(Called called) => called.Output.TrimEnd('\n').Split('\n');

    private Called Apply(string text, params string[] options)
    {
        var file = Path.Combine(_folder, "c.yaml");
        File.WriteAllText(file, text);
        return Called.With(["apply", file, "--data", Journal, .. options]);
    }
}
