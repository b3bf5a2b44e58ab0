using System.Text.Json;
using SalesBot.CompanyFiles;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.Understanding.Prompts;

/// <summary>All that a language model is ever asked: a file for each purpose and language.</summary>
internal sealed class ModelPrompts
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "prompts", "model");

    private readonly Dictionary<(PromptKind, Language), ModelPrompt> _prompts = [];

    private ModelPrompts()
    {
    }

    public ModelPrompt this[PromptKind kind, Language language] => _prompts[(kind, language)];

    /// <summary>Every prompt; null where a file is refused, with what is wrong among the problems.</summary>
    /// <param name="folder">Where the files lie; null for the one that ships.</param>
    public static ModelPrompts? All(List<Problem> problems, string? folder = null)
    {
        ModelPrompts read = new();
        foreach (PromptKind kind in Enum.GetValues<PromptKind>())
        {
            foreach (Language language in Enum.GetValues<Language>()) read.Add(kind, language, folder ?? Shipped, problems);
        }

        return problems.Count == 0 ? read : null;
    }

    private void Add(PromptKind kind, Language language, string folder, List<Problem> problems)
    {
        string file = $"{Word(kind)}.{Word(language)}.yaml";
        Findings findings = new("prompts/model/" + file);
        if (TextFile.Read(Path.Combine(folder, file), findings) is { } text && ModelPromptFile.Read(text, kind, findings) is { } prompt) _prompts[(kind, language)] = prompt;
        problems.AddRange(findings.Problems);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
