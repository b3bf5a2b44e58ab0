using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>What a card says, for whoever reads it from top to bottom.</summary>
internal static class CardWords
{
    /// <summary>Chinese as it is.</summary>
    public static JsonSerializerOptions Readable { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject { } block when (string?)block["type"] == "RichTextBlock" => [string.Concat(block["inlines"]!.AsArray().Select(run => (string)run!["text"]!))],
        JsonObject { } block when (string?)block["type"] == "TextBlock" => [(string)block["text"]!],
        JsonObject block => block.Where(member => member.Key is "body" or "items" or "columns" or "rows" or "cells").SelectMany(member => In(member.Value)),
        JsonArray list => list.SelectMany(In),
        _ => [],
    };

    public static IEnumerable<JsonObject> Buttons(JsonObject card) =>
        card["body"]!.AsArray().Where(block => (string?)block!["type"] == "ActionSet").SelectMany(set => set!["actions"]!.AsArray()).Select(action => (JsonObject)action!);
}
