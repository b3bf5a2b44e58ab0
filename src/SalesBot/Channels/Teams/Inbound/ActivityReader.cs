using System.Text.Json;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>Reads an activity out of a body; what is missing or of another kind is empty.</summary>
internal static class ActivityReader
{
    /// <summary>Null where it is no activity.</summary>
    public static Activity? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && Text(root, "type") is { Length: > 0 } type ? Read(root, type) : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Activity Read(JsonElement root, string type)
    {
        JsonElement conversation = Member(root, "conversation");
        JsonElement channel = Member(root, "channelData");
        return new Activity
        {
            Type = type,
            Id = Text(root, "id"),
            ServiceUrl = Text(root, "serviceUrl"),
            ChannelId = Text(root, "channelId"),
            From = Person(Member(root, "from")),
            Recipient = Person(Member(root, "recipient")),
            ConversationId = Text(conversation, "id"),
            ConversationType = TypeOf(conversation),
            Tenants = [.. new[] { Text(conversation, "tenantId"), Text(Member(channel, "tenant"), "id") }.Where(tenant => tenant.Length > 0)],
            Text = root.TryGetProperty("text", out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null,
            Name = Text(root, "name"),
            Action = Text(root, "action"),
            EventType = Text(channel, "eventType"),
            ReplyToId = Text(root, "replyToId"),
            Timestamp = Text(root, "timestamp"),
            Locale = Text(root, "locale"),
            Value = ValueOf(root),
            Mentions = [.. Mentions(root)],
            DeliveryMode = Text(root, "deliveryMode"),
            Removed = Ids(root, "membersRemoved"),
            ChangedChannel = Text(Member(channel, "channel"), "id"),
        };
    }

    private static string TypeOf(JsonElement conversation)
    {
        string type = Text(conversation, "conversationType");
        bool isGroup = Member(conversation, "isGroup").ValueKind == JsonValueKind.True;
        return type.Length == 0 && isGroup ? "groupChat" : type;
    }

    /// <summary>Old clients send it as JSON in a text.</summary>
    private static JsonElement ValueOf(JsonElement root)
    {
        JsonElement value = Member(root, "value");
        if (value.ValueKind != JsonValueKind.String) return value.ValueKind == JsonValueKind.Undefined ? default : value.Clone();
        try
        {
            using JsonDocument inner = JsonDocument.Parse(value.GetString()!);
            return inner.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static IEnumerable<ActivityMention> Mentions(JsonElement root)
    {
        JsonElement entities = Member(root, "entities");
        if (entities.ValueKind != JsonValueKind.Array) yield break;
        foreach (JsonElement entity in entities.EnumerateArray().Where(entity => Text(entity, "type") == "mention"))
        {
            JsonElement mentioned = Member(entity, "mentioned");
            yield return new ActivityMention(Text(entity, "text"), Text(mentioned, "id"), Text(mentioned, "name"));
        }
    }

    private static string[] Ids(JsonElement root, string list) =>
        Member(root, list) is { ValueKind: JsonValueKind.Array } people ? [.. people.EnumerateArray().Select(person => Text(person, "id"))] : [];

    private static ActivityPerson Person(JsonElement person) => new(Text(person, "id"), Text(person, "aadObjectId").ToLowerInvariant());

    private static JsonElement Member(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out JsonElement member) ? member : default;

    private static string Text(JsonElement of, string name) =>
        Member(of, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
}
