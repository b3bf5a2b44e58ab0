using HandlebarsDotNet;
using Microsoft.Extensions.AI;
using SalesBot.CompanyFiles.Yaml;

namespace SalesBot.Understanding.Prompts;

/// <summary>
/// Reads a prompt in the YAML form of Semantic Kernel's prompt functions: name, description, template, template_format, input_variables, execution_settings.
/// Whatever is wrong with it is found at the start, with its line and key, and not when somebody waits for an answer.
/// </summary>
internal static class ModelPromptFile
{
    private const int MostTokens = 4_000;
    private const string Sample = "A < B & C";

    /// <summary>The prompt; null where the file is refused.</summary>
    public static ModelPrompt? Read(string text, PromptKind kind, Findings findings)
    {
        if (YamlTree.Read(text, findings) is not { } tree) return null;
        Fields fields = new(tree, "", findings);
        string name = fields["name"].Required().Text() ?? "";
        if (name.Length > 0 && !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')) fields["name"].Refuse($"expected letters, digits and _ only, not {name}");
        fields["description"].Required().Text();
        fields["template_format"].Required().Word("handlebars");
        string template = fields["template"].Required().Lines() ?? "";
        Check(fields["template"], template, kind, ReadVariables(fields["input_variables"].Required(), kind));
        (decimal? temperature, int? mostTokens) = ReadSettings(fields["execution_settings"].Fields());
        fields.End();
        if (findings.IsRefused) return null;
        return Tried(() => new ModelPrompt(name, template, (float?)temperature, mostTokens), fields["template"], kind);
    }

    /// <summary>The prompt, once it was filled for a try.</summary>
    private static ModelPrompt? Tried(Func<ModelPrompt> make, Value template, PromptKind kind)
    {
        try
        {
            ModelPrompt made = make();
            IReadOnlyList<ChatMessage> tried = made.Render(PromptGaps.Of(kind).ToDictionary(gap => gap, gap => PromptGaps.IsList(gap) ? new[] { Sample } : (object)Sample, StringComparer.Ordinal));
            if (tried.Any(message => message.Role == ChatRole.User)) return made;
            template.Refuse("expected a <message role=\"user\"> with what is asked");
        }
        catch (Exception wrong) when (wrong is HandlebarsException or FormatException)
        {
            template.Refuse($"expected messages with gaps as Handlebars has them: {wrong.Message.ReplaceLineEndings(" ")}");
        }

        return null;
    }

    private static List<string> ReadVariables(Value list, PromptKind kind)
    {
        List<string> names = [];
        IReadOnlyList<string> known = PromptGaps.Of(kind);
        foreach (Fields variable in list.Items().Select(item => item.Fields()))
        {
            string? name = variable["name"].Required().Text();
            variable["description"].Text();
            variable["default"].AnyText();
            variable["is_required"].Flag();
            if (variable["allow_dangerously_set_content"].Flag() is true) variable["allow_dangerously_set_content"].Refuse("expected false: what people write is never taken for more than text");
            variable.End();
            if (name is null) continue;
            if (!known.Contains(name)) variable["name"].Refuse($"the program fills {Value.Listed([.. known])} here, not {name}");
            names.Add(name);
        }

        return names;
    }

    private static void Check(Value at, string template, PromptKind kind, List<string> declared)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach ((int line, string written, string? word) in TemplateGaps.In(template))
        {
            // The text of a block begins on the line below its key.
            Value there = at with { Line = at.Line + 1 + line };
            if (word is null) there.Refuse($"expected {{{{variable}}}}, {{{{#each list}}}}, {{{{#if variable}}}} or {{{{#unless variable}}}}, not {written}");
            else if (!declared.Contains(word)) there.Refuse($"{written} names no input variable; declared are {string.Join(", ", declared)}");
            else used.Add(word);
        }

        if (template.Length > 0 && !used.Contains(PromptGaps.NeededBy(kind))) at.Refuse($"expected {{{{{PromptGaps.NeededBy(kind)}}}}} in it: without that nothing is asked");
    }

    private static (decimal? Temperature, int? MostTokens) ReadSettings(Fields settings)
    {
        Fields usual = settings["default"].Fields();
        (decimal? temperature, int? mostTokens) = (usual["temperature"].Number(0, 2), usual["max_tokens"].Whole(1, MostTokens));
        usual.End();
        settings.End();
        return (temperature, mostTokens);
    }
}
