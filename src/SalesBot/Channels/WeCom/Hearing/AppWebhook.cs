using NodaTime;
using SalesBot.Channels.WeCom.Sealing;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom.Hearing;

/// <summary><c>/wecom/app</c>: what members write to the app, and what they press. Answered empty once it is durable; the answer is sent behind.</summary>
internal sealed partial class AppWebhook(AppSetting app, Seal seal, IChannelDesk desk, IClock clock, ILogger<AppWebhook> log) : IDisposable
{
    public const string Path = "/wecom/app";

    // Turns take turns anyway; who waits here holds no thread meanwhile.
    private readonly SemaphoreSlim _one = new(1, 1);

    public IResult Verify(HttpRequest request) => AddressCheck.Answer(request.Query, seal);

    public async Task<IResult> Take(HttpRequest request, CancellationToken cancelled)
    {
        if (CallbackQuery.Of(request.Query) is not { } query) return Results.BadRequest();
        if (await CallbackBody.Read(request, cancelled) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (XmlFields.Read(body)?["Encrypt"] is not { Length: > 0 } ciphertext) return Results.BadRequest();
        Opened opened = seal.Open(query, ciphertext, clock.GetCurrentInstant());
        return opened is Opened.Message message ? await Take(message.Text, cancelled) : Refuse(((Opened.Refused)opened).Why.ToString());
    }

    public void Dispose() => _one.Dispose();

    private async Task<IResult> Take(string text, CancellationToken cancelled)
    {
        if (XmlFields.ReadSigned(text) is not { } fields) return Refuse("Content");
        AppMessage message = new(fields);
        if (!IsForUs(message)) return Refuse("Agent");
        if (IsOfOperators(message)) ForOperators(log, message.Event);
        // 200 also for what nobody handles: anything else makes WeCom call again.
        if (AppHearing.Of(message) is not { } heard) return Results.Ok();
        await _one.WaitAsync(cancelled);
        try
        {
            return desk.Take(heard) is Taken.Safely ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        finally
        {
            _one.Release();
        }
    }

    private bool IsForUs(AppMessage message) =>
        message.Corp == app.Corp && (message.Agent.Length == 0 || message.Agent == app.Agent.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>WeCom warns of apps that nobody uses, and shuts them off.</summary>
    private static bool IsOfOperators(AppMessage message) =>
        message.Event is "inactive_alert" or "close_inactive_agent" or "reopen_inactive_agent" or "low_active_alert" or "low_active" or "active_restored";

    private IResult Refuse(string why)
    {
        NotRead(log, why);
        return Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A callback to the WeCom app was refused: {Why}")]
    private static partial void NotRead(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "WeCom says of the app: {What}")]
    private static partial void ForOperators(ILogger log, string what);
}
