using System.Text.Json;

namespace SalesBot.Channels;

/// <summary>Reads what a vendor sent: whatever is missing, or is not what it should be, is nothing there and no error.</summary>
internal static class JsonReads
{
    /// <summary>What stands at a path of names; undefined where there is nothing.</summary>
    public static JsonElement At(this JsonElement of, params ReadOnlySpan<string> path)
    {
        foreach (string name in path)
        {
            of = of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out JsonElement member) ? member : default;
        }

        return of;
    }

    /// <summary>The text at a path of names; empty where there is none.</summary>
    public static string TextAt(this JsonElement of, params ReadOnlySpan<string> path) =>
        of.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
}
