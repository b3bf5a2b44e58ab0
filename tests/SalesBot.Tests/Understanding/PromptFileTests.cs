using SalesBot.CompanyFiles.Yaml;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.Store;
using SalesBot.Understanding.Prompts;

namespace SalesBot.Tests.Understanding;

/// <summary>A prompt that is wrong is found at the start, with file, line and key.</summary>
public sealed class PromptFileTests
{
    private const string Sound = """
        name: understand_zh
        description: What a message means.
        template_format: handlebars
        template: |
          <message role="system">
          Today is {{today}}.
          {{#each customers}}{{this}}{{/each}}
          </message>
          <message role="user">{{message}}</message>
        input_variables:
          - {name: message, description: What was written, is_required: true}
          - {name: today}
          - {name: customers}
        execution_settings:
          default: {temperature: 0, max_tokens: 300}
        """;

    [Fact]
    public void The_prompts_that_ship_are_sound() => Assert.NotNull(ModelPrompts.All([]));

    [Fact]
    public void A_sound_prompt_is_read() => Assert.Empty(Problems(Sound));

    [Theory]
    [InlineData("name: understand_zh\n", "", "line 1: name: is missing, and it is required")]
    [InlineData("understand_zh", "understand-zh", "line 1: name: expected letters, digits and _ only, not understand-zh")]
    [InlineData("template_format: handlebars", "template_format: liquid", "line 3: template_format: expected handlebars, not liquid")]
    [InlineData("{{today}}", "{{tomorrow}}", "line 6: template: {{tomorrow}} names no input variable; declared are message, today, customers")]
    [InlineData("{{today}}", "{{{today}}}", "line 6: template: expected {{variable}}, {{#each list}}, {{#if variable}} or {{#unless variable}}, not {{{today}}}")]
    [InlineData("{{today}}", "{{lookup this today}}", "line 6: template: expected {{variable}}, {{#each list}}, {{#if variable}} or {{#unless variable}}, not {{lookup this today}}")]
    [InlineData("{{message}}", "hello", "line 4: template: expected {{message}} in it: without that nothing is asked")]
    [InlineData("- {name: today}", "- {name: tomorrow}", "line 12: input_variables.name: the program fills message, today, weekday, speaker, customers, members or teams here, not tomorrow")]
    [InlineData("- {name: today}", "- {name: today, allow_dangerously_set_content: true}", "line 12: input_variables.allow_dangerously_set_content: expected false: what people write is never taken for more than text")]
    [InlineData("temperature: 0,", "temperature: 3,", "line 15: execution_settings.default.temperature: expected a number from 0 to 2, not 3")]
    [InlineData("max_tokens: 300", "max_token: 300", "line 15: execution_settings.default.max_token: no such key; did you mean max_tokens?")]
    [InlineData("role=\"user\"", "role=\"system\"", "line 4: template: expected a <message role=\"user\"> with what is asked")]
    public void A_wrong_prompt_is_refused_with_its_line_and_key(string sound, string wrong, string problem) =>
        Assert.Contains(problem, Problems(Sound.Replace(sound, wrong, StringComparison.Ordinal)).Select(found => found.Replace("prompts/model/understand.zh.yaml, ", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("</message>\n  <message role=\"user\">", "<message role=\"user\">")]
    [InlineData("{{/each}}", "")]
    public void A_template_that_cannot_be_filled_is_refused(string sound, string wrong) =>
        Assert.Contains(Problems(Sound.Replace(sound, wrong, StringComparison.Ordinal)), problem => problem.Contains("template: expected messages with gaps as Handlebars has them", StringComparison.Ordinal));

    [Fact]
    public void A_prompt_that_is_changed_on_disk_needs_no_build()
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        string shipped = Checkout.PathOf("prompts/model");
        foreach (string file in Directory.GetFiles(shipped)) File.Copy(file, folder.File(Path.GetFileName(file)));
        string prompt = folder.File("case.en.yaml");
        File.WriteAllText(prompt, File.ReadAllText(prompt).Replace("<message role=\"user\">", "<message role=\"user\">Case: ", StringComparison.Ordinal));

        ModelPrompts read = ModelPrompts.All([], folder.Path)!;

        Assert.StartsWith("Case: ", read[PromptKind.Case, Core.Organisation.Language.En].Render(new Dictionary<string, object> { ["lines"] = new[] { "a & b" } })[^1].Text, StringComparison.Ordinal);
    }

    private static string[] Problems(string text)
    {
        Findings findings = new("prompts/model/understand.zh.yaml");
        ModelPromptFile.Read(text, PromptKind.Understand, findings);
        return [.. findings.Problems.Select(problem => problem.ToString())];
    }
}
