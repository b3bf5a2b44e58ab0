using NodaTime;
using SalesBot.CompanyFiles;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Tests.CompanyFiles;

public sealed class PromptFilesTests : IDisposable
{
    private const string Least = "zh: [[问一], [问二, 问乙]]\nen: [[one], [two, second]]\n";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

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
    public void Own_questions_take_the_place_of_those_that_ship_and_a_ritual_without_a_file_keeps_its_own()
    {
        File.WriteAllText(InFolder("review.yaml"), Least);

        RitualQuestions own = PromptFiles.Own(_folder, [])!;

        Assert.Equal([["one"], ["two", "second"]], own.Review.English);
        Assert.Equal(PromptFiles.All([])!.Weekly.English, own.Weekly.English);
    }

    [Fact]
    public void A_missing_language_is_named_with_its_file_and_key()
    {
        File.WriteAllText(InFolder("season.yaml"), "zh: [[问一]]\n");
        List<Problem> problems = [];

        Assert.Null(PromptFiles.Own(_folder, problems));
        Assert.Equal($"{Path.GetFileName(_folder)}/season.yaml, line 1: en: is missing, and it is required", Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("reviews.yaml", "/reviews.yaml: no ritual has such a file; did you mean review.yaml?")]
    [InlineData("review.yml", "/review.yml: no ritual has such a file; did you mean review.yaml?")]
    [InlineData("lunch.yaml", "/lunch.yaml: no ritual has such a file; known are review.yaml, weekly.yaml, monthly.yaml, season.yaml, quarter.yaml")]
    [InlineData("notes.txt", ": expected at least one of review.yaml, weekly.yaml, monthly.yaml, season.yaml, quarter.yaml in this folder")]
    public void A_file_that_would_never_be_asked_is_named(string file, string problem)
    {
        File.WriteAllText(InFolder(file), Least);
        List<Problem> problems = [];

        Assert.Null(PromptFiles.Own(_folder, problems));
        Assert.Equal(Path.GetFileName(_folder) + problem, Assert.Single(problems).ToString());
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

        Assert.Null(PromptFiles.Read(text, "review.yaml", findings));
        Assert.Equal(problem, findings.Problems[0].ToString());
    }

    [Theory]
    [InlineData("weekly.yaml", "{move}{moves}", "line 1: zh: nothing fills {moves} in this ritual; did you mean {move}?")]
    [InlineData("monthly.yaml", "{customer} {days} {stage}", "line 1: zh: nothing fills {stage} in this ritual; known here: {customer}, {days}")]
    [InlineData("review.yaml", "{customer}", "line 1: zh: nothing fills {customer} in this ritual: its questions are asked as they stand")]
    public void A_gap_that_nothing_fills_is_named(string file, string question, string problem)
    {
        File.WriteAllText(InFolder(file), $"zh: [[\"{question}\"]]\nen: [[one]]\n");
        List<Problem> problems = [];

        Assert.Null(PromptFiles.Own(_folder, problems));
        Assert.Equal($"{Path.GetFileName(_folder)}/{file}, {problem}", Assert.Single(problems).ToString());
    }

    private string InFolder(string file) => Path.Combine(_folder, file);
}
