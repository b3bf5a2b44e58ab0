using System.Text.RegularExpressions;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Rituals;

namespace SalesBot.CompanyFiles;

/// <summary>Reads the questions of the team's rituals, a file each: those that ship with the program, and those of a company's own folder.</summary>
internal static partial class PromptFiles
{
    private const int MostQuestions = 10;

    /// <summary>What the folder that ships is called in sentences.</summary>
    private const string ShippedName = "prompts/rituals";

    private static readonly string[] Files = ["review.yaml", "weekly.yaml", "monthly.yaml", "season.yaml", "quarter.yaml"];

    /// <summary>Per file, what its questions may leave open; the others have no gaps.</summary>
    private static readonly Dictionary<string, string[]> Gaps = new(StringComparer.Ordinal)
    {
        ["weekly.yaml"] = [RitualQuestions.MoveGap],
        ["monthly.yaml"] = [RitualQuestions.CustomerGap, RitualQuestions.DaysGap],
    };

    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "prompts", "rituals");

    /// <summary>The questions that ship; null where a file is refused, with what is wrong among the problems.</summary>
    public static RitualQuestions? All(List<Problem> problems) => Together([.. Files.Select(file => ReadFile(Shipped, file, ShippedName, problems))]);

    /// <summary>A company's own questions; those that ship for a ritual of which its folder has no file. Null where a file is refused.</summary>
    public static RitualQuestions? Own(string folder, List<Problem> problems)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (ListOf(folder, name, problems) is not { } found) return null;
        return Together([.. Files.Select(file => found.Contains(file) ? ReadFile(folder, file, name, problems) : ReadFile(Shipped, file, ShippedName, problems))]);
    }

    /// <summary><c>zh</c> and <c>en</c>, each a list of questions, each a list of wordings; both ask the same number of questions.</summary>
    /// <param name="file">Whose ritual it is: what its questions may leave open.</param>
    public static Questions? Read(string text, string file, Findings findings)
    {
        if (YamlTree.Read(text, findings) is not { } tree) return null;
        var fields = new Fields(tree, "", findings);
        string[] gaps = Gaps.GetValueOrDefault(file, []);
        var questions = new Questions(ReadQuestions(fields["zh"], gaps), ReadQuestions(fields["en"], gaps));
        fields.End();
        if (!findings.IsRefused && questions.Chinese.Count != questions.English.Count)
        {
            fields["en"].Refuse(FormattableString.Invariant($"expected as many questions as in zh, {questions.Chinese.Count}, not {questions.English.Count}"));
        }

        return findings.IsRefused ? null : questions;
    }

    private static RitualQuestions? Together(Questions?[] read) =>
        read is [{ } review, { } weekly, { } monthly, { } season, { } close] ? new RitualQuestions(review, weekly, monthly, season, close) : null;

    /// <summary>The files of a folder; null where they cannot be listed, or one of them would never be asked.</summary>
    private static HashSet<string>? ListOf(string folder, string name, List<Problem> problems)
    {
        string[] found;
        try
        {
            found = [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Where(IsYaml).Order(StringComparer.Ordinal)];
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(name, 0, "", $"cannot be read: {denied.Message}"));
            return null;
        }

        if (found.Length == 0) problems.Add(new Problem(name, 0, "", $"expected at least one of {string.Join(", ", Files)} in this folder"));
        string[] strange = [.. found.Except(Files)];
        problems.AddRange(strange.Select(file => new Problem($"{name}/{file}", 0, "", NoSuchRitual(file))));
        return found.Length == 0 || strange.Length > 0 ? null : [.. found];
    }

    private static bool IsYaml(string file) => Path.GetExtension(file) is ".yaml" or ".yml";

    private static string NoSuchRitual(string file) =>
        NearestWord.To(file, Files) is { } nearest ? $"no ritual has such a file; did you mean {nearest}?" : $"no ritual has such a file; known are {string.Join(", ", Files)}";

    private static Questions? ReadFile(string folder, string file, string folderName, List<Problem> problems)
    {
        var findings = new Findings($"{folderName}/{file}");
        var questions = TextFile.Read(Path.Combine(folder, file), findings) is { } text ? Read(text, file, findings) : null;
        problems.AddRange(findings.Problems);
        return questions;
    }

    private static IReadOnlyList<IReadOnlyList<string>> ReadQuestions(Value list, string[] gaps)
    {
        IReadOnlyList<IReadOnlyList<string>> questions = [.. list.Required().Items().Select(question => ReadWordings(question, gaps))];
        if (!list.IsMissing && questions.Count is 0 or > MostQuestions) list.Refuse(FormattableString.Invariant($"expected 1 to {MostQuestions} questions"));
        return questions;
    }

    private static IReadOnlyList<string> ReadWordings(Value question, string[] gaps)
    {
        IReadOnlyList<string> wordings = [.. question.Items().Select(wording => ReadWording(wording, gaps)).OfType<string>()];
        if (question.IsMissing) question.Refuse("expected a list of wordings, not nothing");
        else if (wordings.Count == 0) question.Refuse("expected at least one wording");
        return wordings;
    }

    /// <summary>A gap that nothing fills would be read out as it stands.</summary>
    private static string? ReadWording(Value wording, string[] gaps)
    {
        string? text = wording.Required().Text();
        foreach (string gap in Braced().Matches(text ?? "").Select(match => match.Value).Except(gaps)) wording.Refuse(NoSuchGap(gap, gaps));
        return text;
    }

    private static string NoSuchGap(string gap, string[] gaps) =>
        gaps.Length == 0 ? $"nothing fills {gap} in this ritual: its questions are asked as they stand"
        : NearestWord.To(gap, gaps) is { } nearest ? $"nothing fills {gap} in this ritual; did you mean {nearest}?"
        : $"nothing fills {gap} in this ritual; known here: {string.Join(", ", gaps)}";

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Braced();
}
