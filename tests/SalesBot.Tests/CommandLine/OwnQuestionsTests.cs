using SalesBot.Tests.CompanyFiles;

namespace SalesBot.Tests.CommandLine;

/// <summary>A company that asks its rituals' questions in its own words: <c>rituals: {prompts: FOLDER}</c>.</summary>
public sealed class OwnQuestionsTests : IDisposable
{
    private const string Review = "zh: [[今天谁来了？]]\nen: [[Who came by today?]]\n";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Journal => Path.Combine(_folder, "journal");

    private string Questions => Path.Combine(_folder, "words", "review.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("zh", "今天谁来了？", "今天客户")]
    [InlineData("en", "Who came by today?", "Which new pain")]
    public void The_review_asks_the_companys_own_question_after_a_restart_too(string language, string asked, string usual)
    {
        Write(Review);
        Called applied = Apply(language);
        string evening = Evening("2026-09-16");
        string next = Evening("2026-09-17");

        Assert.Equal((0, ""), (applied.ExitCode, applied.Errors));
        Assert.DoesNotContain("note:", applied.Output, StringComparison.Ordinal);
        Assert.All([evening, next], posts => Assert.Contains(asked, posts, StringComparison.Ordinal));
        Assert.All([evening, next], posts => Assert.DoesNotContain(usual, posts, StringComparison.Ordinal));
    }

    [Fact]
    public void An_edited_question_is_asked_from_the_next_start_on_and_going_back_brings_the_usual_ones()
    {
        Write(Review);
        Apply("zh");
        Write(Review.Replace("今天谁来了", "今天见了谁", StringComparison.Ordinal));
        Assert.Contains("今天见了谁？", Evening("2026-09-16"), StringComparison.Ordinal);

        Apply("zh", "default");
        Assert.DoesNotContain("今天见了谁？", Evening("2026-09-17"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh: [[今天谁来了？]]\n", "words/review.yaml, line 1: en: is missing, and it is required\n")]
    [InlineData("zh: [[今天谁来了？]]\nen:\n  - [Who came by?]\n  - [What next?]\n", "words/review.yaml, line 2: en: expected as many questions as in zh, 1, not 2\n")]
    public void A_wrong_question_is_refused_by_apply_and_at_the_next_start_with_file_line_and_key(string text, string sentence)
    {
        Write(text);
        Called refused = Apply("zh");
        Assert.Equal((1, "", sentence), (refused.ExitCode, refused.Output, refused.Errors));

        Write(Review);
        Apply("zh");
        Write(text);
        Called started = Called.With("say", "--as", "张伟", "--data", Journal, "你好");
        Assert.Equal((1, sentence), (started.ExitCode, started.Errors));
        Called served = Called.With("serve", "--data", Journal);
        Assert.Equal((1, sentence), (served.ExitCode, served.Errors));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_and_another_file_mends_it()
    {
        Assert.Equal("c.yaml, line 4: rituals.prompts: expected default, or the path of a folder beside this file, not words\n", Apply("zh").Errors);

        Write(Review);
        Apply("zh");
        Directory.Delete(Path.GetDirectoryName(Questions)!, recursive: true);
        Assert.StartsWith("rituals.prompts: there is no folder ", Called.With("say", "--as", "张伟", "--data", Journal, "你好").Errors, StringComparison.Ordinal);

        Apply("zh", "default");
        Assert.Equal(0, Called.With("say", "--as", "张伟", "--data", Journal, "你好").ExitCode);
    }

    private void Write(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Questions)!);
        File.WriteAllText(Questions, text);
    }

    private Called Apply(string language, string prompts = "words")
    {
        string file = Path.Combine(_folder, "c.yaml");
        File.WriteAllText(file, string.Concat(Written.Least, $"rituals: {{prompts: {prompts}}}\nlanguage: {language}\n"));
        return Called.With("apply", file, "--data", Journal);
    }

    /// <summary>What the clock says on a working day until 18:00.</summary>
    private string Evening(string day)
    {
        Called talked = Called.On($$"""{"id": "{{day}}", "at": "{{day}}T18:00:00+08:00", "tick": true}""", "talk", "--data", Journal);
        Assert.Equal((0, ""), (talked.ExitCode, talked.Errors));
        return talked.Output;
    }
}
