using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>A frame of the robot's connection.</summary>
/// <param name="Command">Null for an acknowledgement.</param>
/// <param name="Id">What a frame and its acknowledgement share; a reply has that of the callback.</param>
/// <param name="Code">Of an acknowledgement; 0 is well.</param>
internal sealed record RobotFrame(string? Command, string Id, JsonElement Body, int Code)
{
    /// <summary>Null where it is no frame.</summary>
    public static RobotFrame? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement frame = document.RootElement.Clone();
            if (frame.ValueKind != JsonValueKind.Object) return null;
            string command = frame.TextAt("cmd");
            int code = frame.At("errcode") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int told) ? told : 0;
            return new RobotFrame(command.Length > 0 ? command : null, frame.TextAt("headers", "req_id"), frame.At("body"), code);
        }
        catch (JsonException)
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
