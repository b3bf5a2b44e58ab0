using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>What came back for one message, read by kind.</summary>
internal static class Answered
{
    /// <summary>The last reply of this kind, to this member where one is named.</summary>
    public static JsonElement Last(this JsonElement replies, string kind, string? to = null) =>
        replies.EnumerateArray().Last(reply => reply.GetProperty("kind").GetString() == kind && (to is null || reply.GetProperty("to").GetString() == to));

    public static string? Figure(this JsonElement reply, string name) =>
        reply.GetProperty("figures").TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>One column of the reply's table.</summary>
    public static IEnumerable<string?> Column(this JsonElement reply, string name) =>
        reply.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty(name).GetString());
}
