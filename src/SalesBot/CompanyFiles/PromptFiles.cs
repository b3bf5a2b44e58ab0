using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Rituals;

namespace SalesBot.CompanyFiles;

/// <summary>Reads the questions of the team's rituals: a file each in a folder, or in the one that ships with the program.</summary>
internal static class PromptFiles
{
    private const int MostQuestions = 10;

    private static readonly string[] Files = ["review.yaml", "weekly.yaml", "monthly.yaml", "season.yaml", "quarter.yaml"];

    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "prompts", "rituals");

    /// <summary>The questions of every ritual; null where a file is refused, with what is wrong among the problems.</summary>
    /// <param name="folder">Where the files lie; null for the one that ships.</param>
    public static RitualQuestions? All(List<Problem> problems, string? folder = null)
    {
        Questions?[] read = [.. Files.Select(file => ReadFile(file, problems, folder ?? Shipped))];
        return read is [{ } review, { } weekly, { } monthly, { } season, { } close] ? new RitualQuestions(review, weekly, monthly, season, close) : null;
    }

    /// <summary><c>zh</c> and <c>en</c>, each a list of questions, each a list of wordings; both ask the same number of questions.</summary>
    public static Questions? Read(string text, Findings findings)
    {
        if (YamlTree.Read(text, findings) is not { } tree) return null;
        var fields = new Fields(tree, "", findings);
        var questions = new Questions(ReadQuestions(fields["zh"]), ReadQuestions(fields["en"]));
        fields.End();
        if (!findings.IsRefused && questions.Chinese.Count != questions.English.Count)
        {
            fields["en"].Refuse(FormattableString.Invariant($"expected as many questions as in zh, {questions.Chinese.Count}, not {questions.English.Count}"));
        }

        return findings.IsRefused ? null : questions;
    }

    private static Questions? ReadFile(string file, List<Problem> problems, string folder)
    {
        var findings = new Findings("prompts/rituals/" + file);
        var questions = TextFile.Read(Path.Combine(folder, file), findings) is { } text ? Read(text, findings) : null;
        problems.AddRange(findings.Problems);
        return questions;
    }

    private static IReadOnlyList<IReadOnlyList<string>> ReadQuestions(Value list)
    {
        IReadOnlyList<IReadOnlyList<string>> questions = [.. list.Required().Items().Select(ReadWordings)];
        if (!list.IsMissing && questions.Count is 0 or > MostQuestions) list.Refuse(FormattableString.Invariant($"expected 1 to {MostQuestions} questions"));
        return questions;
    }

    private static IReadOnlyList<string> ReadWordings(Value question)
    {
        IReadOnlyList<string> wordings = [.. question.Items().Select(wording => wording.Required().Text()).OfType<string>()];
        if (question.IsMissing) question.Refuse("expected a list of wordings, not nothing");
        else if (wordings.Count == 0) question.Refuse("expected at least one wording");
        return wordings;
    }
}
