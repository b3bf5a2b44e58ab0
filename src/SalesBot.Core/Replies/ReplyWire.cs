using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace SalesBot.Core.Replies;

/// <summary>A reply in the form of the contract: <c>{"to","kind","title","text","figures","rows","actions","at"}</c>, every value a string.</summary>
public static class ReplyWire
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Chinese stays readable in what is written.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new MomentConverter() },
    };

    /// <summary>One object in UTF-8, without line ends.</summary>
    public static byte[] Write(Reply reply) => JsonSerializer.SerializeToUtf8Bytes(reply, Json);

    /// <exception cref="JsonException">It is no reply.</exception>
    public static Reply Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<Reply>(json, Json) ?? throw new JsonException("the reply is empty");

    /// <summary>An array of such objects in UTF-8, without line ends.</summary>
    public static byte[] WriteAll(IReadOnlyList<Reply> replies) => JsonSerializer.SerializeToUtf8Bytes(replies, Json);

    /// <exception cref="JsonException">They are no replies.</exception>
    public static IReadOnlyList<Reply> ReadAll(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<Reply[]>(json, Json) ?? throw new JsonException("the replies are empty");

    private sealed class MomentConverter : JsonConverter<OffsetDateTime>
    {
        public override OffsetDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            OffsetDateTimePattern.Rfc3339.Parse(reader.GetString() ?? "").TryGetValue(default, out OffsetDateTime moment)
                ? moment
                : throw new JsonException("not a moment");

        public override void Write(Utf8JsonWriter writer, OffsetDateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(OffsetDateTimePattern.Rfc3339.Format(value));
    }
}
