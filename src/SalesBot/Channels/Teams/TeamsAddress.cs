using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Channels.Teams;

/// <summary>Where something is sent. A lasting one holds nothing that changes from message to message.</summary>
/// <param name="Service">The service's address without a slash at its end.</param>
/// <param name="Conversation">Null for a person whose private conversation was not seen yet: it is made.</param>
/// <param name="User">The person of a private conversation; null in one of several.</param>
/// <param name="ReplyTo">The message that is answered; null for a new post.</param>
/// <param name="Replaces">The message whose card the answer takes the place of; null where it is a new message.</param>
/// <param name="IsAnswered">Whether the presser has seen the answer at once, in the acknowledgement.</param>
/// <param name="IsExpected">Whether new messages stand in the acknowledgement, and nowhere else.</param>
internal sealed record TeamsAddress(
    string Service,
    string Tenant,
    string Bot,
    string? Conversation = null,
    string? User = null,
    string? ReplyTo = null,
    string? Replaces = null,
    bool IsAnswered = false,
    bool IsExpected = false)
{
    private const string ThreadMark = ";messageid=";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The conversation without its thread; the person where there is none yet.</summary>
    [JsonIgnore]
    public string Room => Conversation is null ? User ?? "" : WithoutThread(Conversation);

    public static string WithoutThread(string conversation) =>
        conversation.IndexOf(ThreadMark, StringComparison.Ordinal) is >= 0 and var at ? conversation[..at] : conversation;

    /// <exception cref="JsonException">It is no address.</exception>
    public static TeamsAddress Read(string json) => JsonSerializer.Deserialize<TeamsAddress>(json, Json) ?? throw new JsonException("the address is empty");

    public string Write() => JsonSerializer.Serialize(this, Json);
}
