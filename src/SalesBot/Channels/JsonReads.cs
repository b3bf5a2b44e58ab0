using System.Text.Json;

namespace SalesBot.Channels;

/// <summary>Reads what a vendor sent: whatever is missing, or is not what it should be, is nothing there and no error.</summary>
internal static class JsonReads
{
    /// <summary>What stands at a path of names; undefined where there is nothing.</summary>
    public static JsonElement At(this JsonElement of, params ReadOnlySpan<string> path)
    {
        foreach (string name in path) of = of.ValueKind == JsonValueKind.Object ? Member(of, name) : default;
        return of;
    }

    /// <summary>The text at a path of names; empty where there is none, or where it is no text at all, as half of a character that JSON lets be escaped.</summary>
    public static string TextAt(this JsonElement of, params ReadOnlySpan<string> path)
    {
        if (of.At(path) is not { ValueKind: JsonValueKind.String } text) return "";
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static JsonElement Member(JsonElement of, string name)
    {
        try
        {
            return of.TryGetProperty(name, out JsonElement member) ? member : default;
        }
        catch (InvalidOperationException)
        {
            // Another name is no text.
            return default;
        }
    }
}
