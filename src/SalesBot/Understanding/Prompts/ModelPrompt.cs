using System.Globalization;
using System.Security;
using System.Xml;
using System.Xml.Linq;
using HandlebarsDotNet;
using Microsoft.Extensions.AI;

namespace SalesBot.Understanding.Prompts;

/// <summary>
/// What a language model is asked in one language: a template with gaps. What fills them is escaped, so that no text of a person can close the message it
/// stands in and speak in another role.
/// </summary>
/// <param name="temperature">Null: as the endpoint thinks right.</param>
/// <param name="mostTokens">Of the answer; null for as many as the endpoint allows.</param>
internal sealed class ModelPrompt(string name, string template, float? temperature, int? mostTokens)
{
    private readonly HandlebarsTemplate<object, object> _fill =
        Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, FormatProvider = CultureInfo.InvariantCulture }).Compile(template);

    public string Name => name;

    /// <param name="gaps">A text or a list of texts for each variable.</param>
    /// <exception cref="FormatException">The template is not made of messages.</exception>
    public IReadOnlyList<ChatMessage> Render(IReadOnlyDictionary<string, object> gaps)
    {
        string filled = _fill(gaps.ToDictionary(gap => gap.Key, gap => Escaped(gap.Value), StringComparer.Ordinal));
        try
        {
            XElement prompt = XElement.Parse($"<prompt>{filled}</prompt>", LoadOptions.PreserveWhitespace);
            return [.. prompt.Elements("message").Select(message => new ChatMessage(RoleOf(message), message.Value.Trim()))];
        }
        catch (XmlException wrong)
        {
            throw new FormatException(wrong.Message, wrong);
        }
    }

    public ChatOptions Options(IEnumerable<AITool> tools) => new() { Temperature = temperature, MaxOutputTokens = mostTokens, Tools = [.. tools] };

    private static ChatRole RoleOf(XElement message) => new((string?)message.Attribute("role") ?? ChatRole.User.Value);

    private static object Escaped(object value) => value is IEnumerable<string> list ? list.Select(Escaped).ToArray() : Escaped((string)value);

    private static string Escaped(string text) => SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(IsXml)));

    private static bool IsXml(System.Text.Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
