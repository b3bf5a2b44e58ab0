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
            return root.ValueKind == JsonValueKind.Object && root.TextAt("type") is { Length: > 0 } type ? Read(root, type) : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Activity Read(JsonElement root, string type)
    {
        JsonElement conversation = root.At("conversation");
        JsonElement channel = root.At("channelData");
        return new Activity
        {
            Type = type,
            Id = root.TextAt("id"),
            ServiceUrl = root.TextAt("serviceUrl"),
            ChannelId = root.TextAt("channelId"),
            From = Person(root.At("from")),
            Recipient = Person(root.At("recipient")),
            ConversationId = conversation.TextAt("id"),
            ConversationType = TypeOf(conversation),
            Tenants = [.. new[] { conversation.TextAt("tenantId"), channel.TextAt("tenant", "id") }.Where(tenant => tenant.Length > 0)],
            Text = root.At("text") is { ValueKind: JsonValueKind.String } text ? text.GetString() : null,
            Name = root.TextAt("name"),
            Action = root.TextAt("action"),
            EventType = channel.TextAt("eventType"),
            ReplyToId = root.TextAt("replyToId"),
            Timestamp = root.TextAt("timestamp"),
            Locale = root.TextAt("locale"),
            Value = ValueOf(root),
            Mentions = [.. Mentions(root)],
            DeliveryMode = root.TextAt("deliveryMode"),
            Removed = Ids(root, "membersRemoved"),
            ChangedChannel = channel.TextAt("channel", "id"),
        };
    }

    private static string TypeOf(JsonElement conversation)
    {
        string type = conversation.TextAt("conversationType");
        bool isGroup = conversation.At("isGroup").ValueKind == JsonValueKind.True;
        return type.Length == 0 && isGroup ? "groupChat" : type;
    }

    /// <summary>Old clients send it as JSON in a text.</summary>
    private static JsonElement ValueOf(JsonElement root)
    {
        JsonElement value = root.At("value");
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
        JsonElement entities = root.At("entities");
        if (entities.ValueKind != JsonValueKind.Array) yield break;
        foreach (JsonElement entity in entities.EnumerateArray().Where(entity => entity.TextAt("type") == "mention"))
        {
            JsonElement mentioned = entity.At("mentioned");
            yield return new ActivityMention(entity.TextAt("text"), mentioned.TextAt("id"), mentioned.TextAt("name"));
        }
    }

    private static string[] Ids(JsonElement root, string list) =>
        root.At(list) is { ValueKind: JsonValueKind.Array } people ? [.. people.EnumerateArray().Select(person => person.TextAt("id"))] : [];

    private static ActivityPerson Person(JsonElement person) => new(person.TextAt("id"), person.TextAt("aadObjectId").ToLowerInvariant());
}
