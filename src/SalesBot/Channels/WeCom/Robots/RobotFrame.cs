using System.Text.Json.Nodes;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>A frame of the robot's connection.</summary>
/// <param name="Command">Null for an acknowledgement.</param>
/// <param name="Id">What a frame and its acknowledgement share; a reply has that of the callback.</param>
/// <param name="Code">Of an acknowledgement; 0 is well.</param>
internal sealed record RobotFrame(string? Command, string Id, JsonObject Body, int Code)
{
    /// <summary>Null where it is no frame.</summary>
    public static RobotFrame? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            if (JsonNode.Parse(json) is not JsonObject frame) return null;
            return new RobotFrame((string?)frame["cmd"], (string?)frame["headers"]?["req_id"] ?? "", frame["body"] as JsonObject ?? [], (int?)frame["errcode"] ?? 0);
        }
        catch (Exception problem) when (problem is System.Text.Json.JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>For a frame that answers none.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");

    public static byte[] Write(string command, string id, JsonObject? body)
    {
        JsonObject frame = new() { ["cmd"] = command, ["headers"] = new JsonObject { ["req_id"] = id } };
        if (body is not null) frame["body"] = body;
        return VendorJson.Bytes(frame);
    }
}
