using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Channels.WeCom.Hearing;

/// <summary>A decrypted callback of the app.</summary>
internal sealed class AppMessage(XmlFields fields)
{
    private const string EventType = "event";

    public string Corp => fields["ToUserName"];

    /// <summary>Empty where the event concerns no app.</summary>
    public string Agent => fields["AgentID"];

    public string From => fields["FromUserName"];

    public string Type => fields["MsgType"];

    /// <summary>In lower case, as the vendor's own case differs; empty for a message.</summary>
    public string Event => IsEvent ? fields["Event"].ToLowerInvariant() : "";

    public string Key => fields["EventKey"];

    public string Task => fields["TaskId"];

    /// <summary>Lets the card be changed once.</summary>
    public string ResponseCode => fields["ResponseCode"];

    public string Change => fields["ChangeType"].ToLowerInvariant();

    /// <summary>The member that a change of the directory is about.</summary>
    public string Changed => fields["UserID"];

    /// <summary>The id that the member has from now on; empty where it stays.</summary>
    public string Renamed => fields["NewUserID"];

    public bool IsEvent => string.Equals(Type, EventType, StringComparison.OrdinalIgnoreCase);

    /// <summary>What was said: the text, or the transcript of a voice where one is given; empty for what cannot be read.</summary>
    public string Said => Type switch
    {
        "text" => fields["Content"],
        "voice" => fields["Recognition"],
        _ => "",
    };

    /// <summary>
    /// The same when the same is delivered again. Messages have an id; events are told apart by everything that they say, since two of one second by one
    /// person may be different ones. A message without an id is no repetition for that alone.
    /// </summary>
    public string Id => fields["MsgId"] is { Length: > 0 } id ? "m/" + id : "e/" + Digest();

    private string Digest()
    {
        string[] parts = [Corp, Agent, From, fields["CreateTime"], Type, Event, Key, Task, Change, Changed, Said, fields["MediaId"]];
        // With their lengths, so that no two lists read the same.
        string all = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
