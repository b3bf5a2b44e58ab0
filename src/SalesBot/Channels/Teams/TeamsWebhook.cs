using SalesBot.Channels.Teams.Cards;
using SalesBot.Channels.Teams.Inbound;

namespace SalesBot.Channels.Teams;

/// <summary>
/// <c>POST /api/messages</c>: who is it from? may they? what is it? done, durably; acknowledged. Nothing of the body is read before the token is found good,
/// nothing of it is logged, and a refusal does not say why.
/// </summary>
internal sealed partial class TeamsWebhook(TeamsSettings settings, TokenCheck tokens, IChannelDesk desk, ILogger<TeamsWebhook> log)
{
    public const string Path = "/api/messages";

    private const int LargestBody = 256 * 1024;

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
        if (await RequestBody.Read(context.Request, LargestBody, context.RequestAborted) is not { } body)
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
            Refused(log, fault);
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await (activity.Type == "invoke" ? Invoke(context, activity) : Acknowledge(context, activity));
    }

    private Task Acknowledge(HttpContext context, Activity activity)
    {
        bool isKept = ActivityMessage.Of(activity, settings) is not { } message || desk.Take(message) is Taken.Safely;
        context.Response.StatusCode = isKept ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    /// <summary>The only request whose answer stands in its acknowledgement.</summary>
    private Task Invoke(HttpContext context, Activity activity)
    {
        if (activity.Name != "adaptiveCard/action")
        {
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            return Task.CompletedTask;
        }

        if (PressedCard.IsAutomatic(activity.Value) || ActivityMessage.Of(activity, settings) is not { } message)
        {
            return Write(context, PressedAnswer.Bad());
        }

        if (desk.Take(message) is not Taken.Safely taken)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        return Write(context, PressedAnswer.Of(taken.Answers, message.Addresses.Reply));
    }

    private static async Task Write(HttpContext context, ReadOnlyMemory<byte> body)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request with a good token was refused: {Why}")]
    private static partial void Refused(ILogger log, string why);
}
