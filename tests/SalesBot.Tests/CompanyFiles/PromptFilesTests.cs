using NodaTime;
using SalesBot.CompanyFiles;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Tests.CompanyFiles;

public sealed class PromptFilesTests
{
    private const string Least = "zh: [[问一], [问二, 问乙]]\nen: [[one], [two, second]]\n";

    [Fact]
    public void The_shipped_files_ask_the_same_number_of_questions_in_both_languages_and_not_the_same_ones_every_day()
    {
        List<Problem> problems = [];
        RitualQuestions questions = PromptFiles.All(problems)!;

        Assert.Empty(problems);
        Assert.Equal(3, questions.Review.Chinese.Count);
        Assert.All(
            [questions.Review, questions.Weekly, questions.Monthly, questions.Season, questions.Close],
            one => Assert.Equal(one.Chinese.Select(wordings => wordings.Count), one.English.Select(wordings => wordings.Count)));
        var monday = new LocalDate(2026, 9, 14);
        Assert.NotEqual(questions.Review.On(monday, Language.Zh), questions.Review.On(monday.PlusDays(1), Language.Zh));
        Assert.NotEqual(questions.Weekly.On(monday, Language.Zh), questions.Weekly.On(monday.PlusDays(7), Language.Zh));
    }

    [Fact]
    public void Own_questions_are_read_from_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in (string[])["review", "weekly", "monthly", "season", "quarter"]) File.WriteAllText(Path.Combine(folder, file + ".yaml"), Least);

        Assert.Equal([["one"], ["two", "second"]], PromptFiles.All([], folder)!.Close.English);
    }

    [Fact]
    public void A_missing_language_is_named_with_its_file_and_key_and_so_is_a_missing_file()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in (string[])["review", "weekly", "monthly"]) File.WriteAllText(Path.Combine(folder, file + ".yaml"), Least);
        File.WriteAllText(Path.Combine(folder, "season.yaml"), "zh: [[问一]]\n");
        List<Problem> problems = [];

        Assert.Null(PromptFiles.All(problems, folder));
        Assert.Equal("prompts/rituals/season.yaml, line 1: en: is missing, and it is required", problems[0].ToString());
        Assert.Contains("quarter.yaml", problems[1].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh: [[问一]]\n", "review.yaml, line 1: en: is missing, and it is required")]
    [InlineData("zh: [[问一]]\nen: [[one], [two]]\n", "review.yaml, line 2: en: expected as many questions as in zh, 1, not 2")]
    [InlineData("zh: []\nen: [[one]]\n", "review.yaml, line 1: zh: expected 1 to 10 questions")]
    [InlineData("zh: [[]]\nen: [[one]]\n", "review.yaml, line 1: zh: expected at least one wording")]
    [InlineData("zh: [问一]\nen: [[one]]\n", "review.yaml, line 1: zh: expected a list, not 问一")]
    [InlineData(Least + "fr: [[un]]\n", "review.yaml, line 3: fr: no such key; known here: zh, en")]
    public void A_file_with_a_slip_is_refused_with_line_and_key(string text, string problem)
    {
        var findings = new Findings("review.yaml");

        Assert.Null(PromptFiles.Read(text, findings));
        Assert.Equal(problem, findings.Problems[0].ToString());
    }
}
