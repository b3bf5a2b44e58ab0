using System.Globalization;
using System.Net;
using System.Text.Json;
using NodaTime;

namespace SalesBot.Channels.Teams.Outbound;

/// <summary>What a call came to.</summary>
/// <param name="Status">0 where there was no answer.</param>
/// <param name="Code">The service's word for what is wrong; empty where it says none.</param>
/// <param name="Id">Of what was made; empty where it is not told.</param>
internal sealed record ConnectorReply(Sending Sending, int Status, string Code, string Id)
{
    private const string ConversationGone = "ConversationNotFound";
    private const int LargestBody = 256 * 1024;

    // Nothing can be sent there until the person, or somebody in the room, is heard again.
    private static readonly string[] Lost = ["ConversationBlockedByUser", "BotNotInConversationRoster", "BotDisabledByAdmin"];

    public bool IsConversationGone => Status == 404 && Code == ConversationGone;

    /// <summary>Whether the tenant is served elsewhere.</summary>
    public bool IsOfOtherHost => Status == 403 && Code == "InvalidBotApiHost";

    public bool IsActivityGone => Status == 404 && Code != ConversationGone;

    /// <summary>The outcome of an answered call.</summary>
    public static async Task<ConnectorReply> Of(HttpResponseMessage response, bool isRepeatable, DateTimeOffset now, CancellationToken cancelled)
    {
        int status = (int)response.StatusCode;
        byte[] body = await Body(response, cancelled);
        (string id, string code) = Read(body);
        string why = string.Create(CultureInfo.InvariantCulture, $"{status} {code}").Trim();
        return new ConnectorReply(Outcome(response, code, why, isRepeatable, now), status, code, id);
    }

    /// <summary>The outcome of a call without an answer.</summary>
    /// <param name="wasSent">Whether the service may have it.</param>
    public static ConnectorReply None(string why, bool wasSent, bool isRepeatable) =>
        new(wasSent && !isRepeatable ? new Sending.Unknown(why) : new Sending.Later(why), 0, "", "");

    /// <summary>The outcome of a call that was never made.</summary>
    public static ConnectorReply Refused(string why) => new(new Sending.Refused(why), 0, "", "");

    private static Sending Outcome(HttpResponseMessage response, string code, string why, bool isRepeatable, DateTimeOffset now) => response.StatusCode switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous => new Sending.Accepted(),
        // Not taken for the token's sake; when that is set right it will be.
        HttpStatusCode.Unauthorized => new Sending.Later(why),
        HttpStatusCode.Forbidden => new Sending.Refused(why, Lost.Contains(code)),
        HttpStatusCode.NotFound => code == ConversationGone ? new Sending.Refused(why, IsLost: true) : new Sending.Gone(why),
        HttpStatusCode.PreconditionFailed => new Sending.Later(why),
        HttpStatusCode.TooManyRequests => new Sending.Later(why, RetryAfter(response, now)),
        HttpStatusCode.RequestEntityTooLarge => new Sending.TooLarge(why),
        >= HttpStatusCode.InternalServerError => isRepeatable ? new Sending.Later(why) : new Sending.Unknown(why),
        _ => new Sending.Refused(why),
    };

    private static Duration? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        TimeSpan? after = response.Headers.RetryAfter?.Delta ?? (response.Headers.RetryAfter?.Date - now);
        return after is { } time && time >= TimeSpan.Zero ? Duration.FromTimeSpan(time) : null;
    }

    /// <summary>Tolerant: it may be no JSON, cut off, or empty.</summary>
    private static (string Id, string Code) Read(byte[] body)
    {
        try
        {
            using JsonDocument said = JsonDocument.Parse(body);
            JsonElement root = said.RootElement;
            JsonElement error = root.At("error");
            // Writing blocked in a thread is told in another form: JSON inside a text.
            string code = error.ValueKind == JsonValueKind.Object ? error.TextAt("code") : root.TextAt("message").Contains("MessageWritesBlocked", StringComparison.Ordinal) ? "MessageWritesBlocked" : "";
            return (root.TextAt("id"), code);
        }
        catch (JsonException)
        {
            return ("", "");
        }
    }

    private static async Task<byte[]> Body(HttpResponseMessage response, CancellationToken cancelled)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LargestBody, cancelled);
            return await response.Content.ReadAsByteArrayAsync(cancelled);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
        {
            // The status was told, and says enough.
            return [];
        }
    }
}
