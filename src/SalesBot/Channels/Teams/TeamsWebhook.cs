using SalesBot.Channels.Teams.Cards;
using SalesBot.Channels.Teams.Inbound;

namespace SalesBot.Channels.Teams;

/// <summary>
/// <c>POST /api/messages</c>: who is it from? may they? what is it? done, durably; acknowledged. Nothing of the body is read before the token is found good,
/// nothing of it is logged, and a refusal does not say why.
/// </summary>
internal sealed partial class TeamsWebhook(TeamsSettings settings, TokenCheck tokens, IChannelDesk desk, ILogger<TeamsWebhook> log) : IDisposable
{
    public const string Path = "/api/messages";

    private const int LargestBody = 256 * 1024;

    /// <summary>Turns are done one after the other; requests wait for theirs here, where waiting holds no thread.</summary>
    private readonly SemaphoreSlim _turn = new(1, 1);

    public void Dispose() => _turn.Dispose();

    public async Task Handle(HttpContext context)
    {
        HttpRequest request = context.Request;
        try
        {
            if (await tokens.Check(request.Headers.Authorization, context.RequestAborted) is not { } token)
            {
                context.Response.Headers.WWWAuthenticate = "Bearer";
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            await Take(context, token);
        }
        catch (KeysUnavailableException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task Take(HttpContext context, CheckedToken token)
    {
        if (await BoundedBody.Read(context.Request, LargestBody, context.RequestAborted) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (ActivityReader.Read(body) is not { } activity)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (ActivityCheck.Fault(activity, token, settings) is { } fault)
        {
            Refused(log, fault, context.Request.Headers["MS-CV"].ToString());
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await (activity.Type == "invoke" ? Invoke(context, activity) : Acknowledge(context, activity));
    }

    private async Task Acknowledge(HttpContext context, Activity activity)
    {
        if (ActivityMessage.Of(activity, settings) is not { } message) return;
        if (await Turn(message, context.RequestAborted) is not Taken.Safely taken) context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        else if (ActivityMessage.IsAnsweredAtOnce(activity)) await Write(context, ExpectedReplies.Of(taken.Answers, message.Addresses.Reply));
    }

    private async Task<Taken> Turn(ChannelMessage message, CancellationToken cancelled)
    {
        await _turn.WaitAsync(cancelled);
        try
        {
            return desk.Take(message);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The only request whose answer stands in its acknowledgement.</summary>
    private async Task Invoke(HttpContext context, Activity activity)
    {
        if (activity.Name != "adaptiveCard/action")
        {
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
        }
        else if (PressedCard.IsAutomatic(activity.Value) || ActivityMessage.Of(activity, settings) is not { } message)
        {
            await Write(context, PressedAnswer.Bad());
        }
        else if (await Turn(message, context.RequestAborted) is Taken.Safely taken)
        {
            await Write(context, PressedAnswer.Of(taken.Answers, message.Addresses.Reply));
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static async Task Write(HttpContext context, ReadOnlyMemory<byte> body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request with a good token was refused: {Why} ({Vector})")]
    private static partial void Refused(ILogger log, string why, string vector);
}
