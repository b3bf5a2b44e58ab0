using NodaTime;
using SalesBot.CompanyFiles;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.Tests.CompanyFiles;

public sealed class PromptFilesTests
{
    private const string Least = "zh: [[问一], [问二, 问乙]]\nen: [[one], [two, second]]\n";

    [Fact]
    public void The_shipped_review_asks_the_same_number_of_questions_in_both_languages_and_not_the_same_ones_every_day()
    {
        var findings = new Findings("review.yaml");
        var questions = PromptFiles.Review(findings);

        Assert.Empty(findings.Problems);
        Assert.Equal(3, questions!.Chinese.Count);
        Assert.Equal(questions.Chinese.Select(wordings => wordings.Count), questions.English.Select(wordings => wordings.Count));
        var monday = new LocalDate(2026, 9, 14);
        Assert.NotEqual(questions.On(monday, Language.Zh), questions.On(monday.PlusDays(1), Language.Zh));
        Assert.NotEqual(questions.On(monday, Language.Zh), questions.On(monday.PlusDays(7), Language.Zh));
    }

    [Fact]
    public void Own_questions_are_read_from_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "review.yaml"), Least);

        Assert.Equal([["one"], ["two", "second"]], PromptFiles.Review(new Findings("review.yaml"), folder)!.English);
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

        Assert.Null(PromptFiles.ReadReview(text, findings));
        Assert.Equal(problem, findings.Problems[0].ToString());
    }
}
