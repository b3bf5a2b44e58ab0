using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Channels.WeCom;

/// <summary>Where something goes in WeCom: the channel's own addresses. Written the same as long as nothing moved.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "by")]
[JsonDerivedType(typeof(App), "app")]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(Callback), "callback")]
[JsonDerivedType(typeof(Frame), "frame")]
[JsonDerivedType(typeof(Chat), "chat")]
[JsonDerivedType(typeof(Webhook), "webhook")]
[JsonDerivedType(typeof(AppChat), "appchat")]
internal abstract record WeComAddress
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    // Private, so that no case can be added outside this type.
    private WeComAddress()
    {
    }

    /// <summary>What the limits hold for; ids of people are compared without regard to case.</summary>
    [JsonIgnore]
    public string Conversation => this switch
    {
        App app => "app/" + app.User.ToLowerInvariant(),
        Card card => "app/" + card.User.ToLowerInvariant(),
        Callback callback => "robot/" + callback.In.ToLowerInvariant(),
        Frame frame => "robot/" + frame.In.ToLowerInvariant(),
        Chat chat => "robot/" + chat.In.ToLowerInvariant(),
        Webhook webhook => "webhook/" + webhook.Key,
        AppChat chat => "appchat/" + chat.Id,
        _ => throw new UnreachableException(),
    };

    /// <summary>A member's chat with the app.</summary>
    internal sealed record App(string User) : WeComAddress;

    /// <summary>A member's chat with the app, in which a card's button was pressed.</summary>
    /// <param name="Code">Lets the card be changed, once.</param>
    internal sealed record Card(string User, string Code) : WeComAddress;

    /// <summary>A robot's callback, whose acknowledgement carries the answer.</summary>
    /// <param name="In">The group, or the member in private.</param>
    /// <param name="Url">For one more message, within an hour; empty where none was given.</param>
    /// <param name="IsCard">Whether the answer takes the place of a card whose button was pressed.</param>
    /// <param name="LinkFrom">
    /// Unix seconds from when on the answer goes by the link, as nobody asks for it again then; 0 for at once. Null where the acknowledgement carries it.
    /// </param>
    internal sealed record Callback(string In, string Url, bool IsCard, long? LinkFrom = null) : WeComAddress;

    /// <summary>A frame of a robot's connection that is answered by frames of the same id.</summary>
    /// <param name="In">The group, or the member in private.</param>
    /// <param name="IsCard">Whether it is answered at once, as far as that holds the answer: the answer takes the place of a card whose button was pressed, or is a welcome.</param>
    internal sealed record Frame(string In, bool IsGroup, string Id, bool IsCard, bool IsWelcome = false) : WeComAddress;

    /// <summary>A conversation with the robot, for good.</summary>
    /// <param name="In">The group, or the member in private.</param>
    internal sealed record Chat(string In, bool IsGroup) : WeComAddress;

    /// <summary>A group by its group robot; the key is a secret.</summary>
    internal sealed record Webhook(string Key) : WeComAddress;

    /// <summary>A group that the app made.</summary>
    internal sealed record AppChat(string Id) : WeComAddress;

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <exception cref="JsonException">It is none.</exception>
    public static WeComAddress Read(string json) => JsonSerializer.Deserialize<WeComAddress>(json, Json) ?? throw new JsonException("the address is empty");
}
