using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>What the vendor's pages demand of a message.</summary>
internal static partial class WeComRules
{
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["/cgi-bin/message/send"] = ["text", "markdown", "template_card"],
        ["/cgi-bin/appchat/send"] = ["text", "markdown"],
        ["/cgi-bin/webhook/send"] = ["text", "markdown", "markdown_v2"],
        ["/cgi-bin/aibot/response"] = ["markdown", "template_card"],
    };

    public static IEnumerable<string> Broken(WeComCall call) =>
        call.Path == "/cgi-bin/message/update_template_card" ? Update(call.Body)
        : Types.TryGetValue(call.Path, out string[]? types) ? Message(call, types)
        : [];

    private static IEnumerable<string> Message(WeComCall call, string[] types)
    {
        if (!types.Contains(call.Type)) yield return $"no type of {call.Path}: {call.Type}";
        if (call.Path == "/cgi-bin/message/send" && (call.To.Length == 0 || call.Body["agentid"]?.GetValueKind() != System.Text.Json.JsonValueKind.Number)) yield return "touser and agentid are needed";
        if (call.Path == "/cgi-bin/appchat/send" && (call.To.Length == 0 || call.Body.ContainsKey("agentid"))) yield return "chatid is needed, agentid is not";
        if (call.Raw.Contains("\\u4", StringComparison.Ordinal)) yield return "illegal request characters";
        foreach (string complaint in call.Card is { } card ? CardOf(call, card) : Content(call)) yield return complaint;
    }

    private static IEnumerable<string> Content(WeComCall call)
    {
        int most = call.Path switch
        {
            "/cgi-bin/aibot/response" => 20_480,
            "/cgi-bin/webhook/send" when call.Type != "text" => 4_096,
            _ => 2_048,
        };
        int bytes = Encoding.UTF8.GetByteCount(call.Words);
        if (bytes == 0) yield return "empty content";
        if (bytes > most) yield return $"content exceed max length {most}";
    }

    private static IEnumerable<string> CardOf(WeComCall call, JsonObject card) => call.Path == "/cgi-bin/aibot/response" ? RobotCard(card) : Card(card);

    /// <summary>Of a card with buttons, the only kind that is sent.</summary>
    public static IEnumerable<string> Card(JsonObject card) => Card(card, longestTitle: 36, longestText: 160);

    /// <summary>Of the smart robot, whose cards show less.</summary>
    public static IEnumerable<string> RobotCard(JsonObject card) => Card(card, longestTitle: 26, longestText: 112);

    private static IEnumerable<string> Card(JsonObject card, int longestTitle, int longestText)
    {
        if ((string?)card["card_type"] != "button_interaction") yield return "another kind of card";
        if (Length(card["main_title"]?["title"]) is 0 || Length(card["main_title"]?["title"]) > longestTitle) yield return $"a title of 1 to {longestTitle} characters";
        if (Length(card["sub_title_text"]) > longestText) yield return $"a text of {longestText} characters at most";
        if (!Task().IsMatch((string?)card["task_id"] ?? "")) yield return "a task id of letters, digits and a few signs";
        foreach (string complaint in Buttons(card["button_list"] as JsonArray ?? [])) yield return complaint;
    }

    private static IEnumerable<string> Buttons(JsonArray buttons)
    {
        if (buttons.Count is < 1 or > 6) yield return "1 to 6 buttons";
        if (buttons.Any(button => Length(button!["text"]) == 0)) yield return "a button without words";
        if (buttons.Any(button => Encoding.UTF8.GetByteCount((string?)button!["key"] ?? "") is < 1 or > 1024)) yield return "a key of 1 to 1024 bytes";
        if (buttons.DistinctBy(button => (string?)button!["key"]).Count() != buttons.Count) yield return "a key twice";
    }

    private static int Length(JsonNode? text) => ((string?)text)?.Length ?? 0;

    private static IEnumerable<string> Update(JsonObject body)
    {
        if (body["userids"] is not JsonArray { Count: > 0 }) yield return "userids is an array here";
        if ((string?)body["response_code"] is not { Length: > 0 }) yield return "response_code is needed";
        if ((string?)body["button"]?["replace_name"] is not { Length: > 0 }) yield return "what stands on the button is needed";
    }

    [GeneratedRegex("^[A-Za-z0-9_@-]{1,128}$")]
    private static partial Regex Task();
}
