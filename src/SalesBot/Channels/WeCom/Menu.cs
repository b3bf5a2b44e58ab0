using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Channels.WeCom;

/// <summary>The app's menu as a file, checked against the vendor's limits before it is published.</summary>
internal static class Menu
{
    private const int Buttons = 3;
    private const int SubButtons = 5;
    private const int NameBytes = 16;
    private const int SubNameBytes = 40;
    private const int KeyBytes = 128;
    private const int UrlBytes = 1024;

    private const string View = "view";

    private static readonly (string Field, int Most)[] OfKey = [("key", KeyBytes)];

    /// <summary>What a button of each type must have, in bytes at most.</summary>
    private static readonly OrderedDictionary<string, (string Field, int Most)[]> Fields = new(StringComparer.Ordinal)
    {
        ["click"] = OfKey,
        [View] = [("url", UrlBytes)],
        ["view_miniprogram"] = [("appid", KeyBytes), ("pagepath", UrlBytes)],
        ["scancode_push"] = OfKey,
        ["scancode_waitmsg"] = OfKey,
        ["pic_sysphoto"] = OfKey,
        ["pic_photo_or_album"] = OfKey,
        ["pic_weixin"] = OfKey,
        ["location_select"] = OfKey,
    };

    /// <summary>The menu, or what is wrong with it.</summary>
    public static (JsonObject? Menu, IReadOnlyList<string> Problems) Read(string json)
    {
        try
        {
            if (JsonNode.Parse(json) is not JsonObject menu || menu["button"] is not JsonArray buttons) return (null, ["expected an object with a list \"button\""]);
            string[] problems = [.. Problems(buttons, Buttons, NameBytes, "button")];
            return problems.Length == 0 ? (menu, []) : (null, problems);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return (null, ["it is no JSON as WeCom wants it: " + problem.Message]);
        }
    }

    private static IEnumerable<string> Problems(JsonArray buttons, int most, int nameBytes, string path)
    {
        if (buttons.Count < 1 || buttons.Count > most) yield return string.Create(CultureInfo.InvariantCulture, $"{path}: expected 1 to {most}, not {buttons.Count}");
        foreach ((int index, JsonNode? node) in buttons.Index())
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            if (node is not JsonObject button)
            {
                yield return $"{at}: expected an object";
                continue;
            }

            if (Bytes(button["name"]) is < 1 || Bytes(button["name"]) > nameBytes) yield return string.Create(CultureInfo.InvariantCulture, $"{at}.name: expected 1 to {nameBytes} bytes");
            IEnumerable<string> inside = nameBytes == NameBytes && button["sub_button"] is JsonArray { Count: > 0 } more ? Problems(more, SubButtons, SubNameBytes, at + ".sub_button") : Leaf(button, at);
            foreach (string problem in inside) yield return problem;
        }
    }

    /// <summary>Each type wants its own fields; whatever else it has is left alone.</summary>
    private static IEnumerable<string> Leaf(JsonObject button, string at)
    {
        string type = button["type"] is JsonValue value && value.TryGetValue(out string? name) ? name : "";
        if (!Fields.TryGetValue(type, out (string Field, int Most)[]? fields))
        {
            yield return $"{at}.type: expected {string.Join(", ", Fields.Keys)}";
            yield break;
        }

        foreach ((string field, int most) in fields)
        {
            if (Bytes(button[field]) is < 1 || Bytes(button[field]) > most) yield return string.Create(CultureInfo.InvariantCulture, $"{at}.{field}: expected 1 to {most} bytes");
        }

        if (type == View && !(Uri.TryCreate((string?)button["url"], UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")) yield return $"{at}.url: expected a whole address with https://";
    }

    private static int Bytes(JsonNode? text) => Encoding.UTF8.GetByteCount((string?)text ?? "");
}
