using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Rituals;

namespace SalesBot.CompanyFiles;

/// <summary>Reads the questions of the team's rituals: <c>review.yaml</c> in a folder, or in the one that ships with the program.</summary>
internal static class PromptFiles
{
    private const int MostQuestions = 10;

    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "prompts", "rituals");

    /// <summary>The questions of the evening review; null where the file is refused.</summary>
    /// <param name="findings">Made for <c>review.yaml</c>.</param>
    /// <param name="folder">Where the file lies; null for the one that ships.</param>
    public static ReviewQuestions? Review(Findings findings, string? folder = null) =>
        TextFile.Read(Path.Combine(folder ?? Shipped, "review.yaml"), findings) is { } text ? ReadReview(text, findings) : null;

    /// <summary><c>zh</c> and <c>en</c>, each a list of questions, each a list of wordings; both ask the same number of questions.</summary>
    public static ReviewQuestions? ReadReview(string text, Findings findings)
    {
        if (YamlTree.Read(text, findings) is not { } tree) return null;
        var fields = new Fields(tree, "", findings);
        var questions = new ReviewQuestions(ReadQuestions(fields["zh"]), ReadQuestions(fields["en"]));
        fields.End();
        if (!findings.IsRefused && questions.Chinese.Count != questions.English.Count)
        {
            fields["en"].Refuse(FormattableString.Invariant($"expected as many questions as in zh, {questions.Chinese.Count}, not {questions.English.Count}"));
        }

        return findings.IsRefused ? null : questions;
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
