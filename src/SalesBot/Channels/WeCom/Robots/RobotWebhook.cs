using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Channels.Shaping;
using SalesBot.Channels.WeCom.Hearing;
using SalesBot.Channels.WeCom.Rendering;
using SalesBot.Channels.WeCom.Sealing;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary><c>/wecom/robot</c>: what is said to the smart robot in callback mode. The acknowledgement carries the answer, once what it says is durable.</summary>
internal sealed partial class RobotWebhook(Seal seal, RobotHearing hearing, ResponseLinks links, IChannelDesk desk, IClock clock, ILogger<RobotWebhook> log)
{
    public const string Path = "/wecom/robot";

    public IResult Verify(HttpRequest request) => AddressCheck.Answer(request.Query, seal);

    public async Task<IResult> Take(HttpRequest request, CancellationToken cancelled)
    {
        if (CallbackQuery.Of(request.Query) is not { } query) return Results.BadRequest();
        if (await CallbackBody.Read(request, cancelled) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (CiphertextIn(body) is not { Length: > 0 } ciphertext) return Results.BadRequest();
        Opened opened = seal.Open(query, ciphertext, clock.GetCurrentInstant());
        return opened is Opened.Message message ? Take(message.Text, query.Nonce) : Refuse(((Opened.Refused)opened).Why.ToString());
    }

    private IResult Take(string json, string nonce)
    {
        if (RobotMessage.Read(json) is not { } message) return Refuse("Content");
        if (hearing.Of(message, frame: null) is not { } heard) return Results.Ok();
        if (desk.Take(heard) is not Taken.Safely safely) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        return AnswerTo(message, safely) is { } answer ? Sealed(answer, nonce) : Results.Ok();
    }

    private JsonObject? AnswerTo(RobotMessage message, Taken.Safely safely)
    {
        IReadOnlyList<Answer> here = [.. safely.Answers.Where(answer => !message.IsGroup || !answer.IsPrivate)];
        if (message.Type == "event") return message.Event == "enter_chat" ? DirectAnswer.ToEntry(here) : DirectAnswer.ToPress(here, message);
        bool isAskedAgain = message.Type == "stream";
        string stream = isAskedAgain ? message.Stream : message.Id;
        if (safely.Waits is { } waits) return DirectAnswer.ToWaiting(stream, waits.Language, isOver: clock.GetCurrentInstant() >= waits.Since + RobotHearing.AskedFor);
        if (DirectAnswer.ToMessage(here, stream) is not var (reply, rest)) return isAskedAgain && safely.Answers.Count > 0 ? DirectAnswer.ToEnd(stream) : null;
        if (rest.Count > 0 && !isAskedAgain) _ = SendRest(message.ResponseUrl, rest);
        return reply;
    }

    /// <summary>What one acknowledgement cannot hold follows by the one message that the callback allows.</summary>
    private async Task SendRest(string url, IReadOnlyList<string> rest)
    {
        IReadOnlyList<string> parts = TextParts.OfBytes(string.Concat(rest), MessageList.RobotBytes);
        Sending came = await links.Send(url, new VendorMessage(VendorJson.Bytes(WeComJson.Words("markdown", parts[0]))), CancellationToken.None);
        if (came is not Sending.Accepted || parts.Count > 1) NotWhole(log);
    }

    private IResult Sealed(JsonObject answer, string nonce)
    {
        SealedText text = seal.Close(VendorJson.Text(answer), nonce, clock.GetCurrentInstant());
        JsonObject envelope = new()
        {
            ["encrypt"] = text.Ciphertext,
            ["msgsignature"] = text.Signature,
            ["timestamp"] = long.Parse(text.Timestamp, System.Globalization.CultureInfo.InvariantCulture),
            ["nonce"] = text.Nonce,
        };
        return Results.Text(VendorJson.Text(envelope), "text/plain");
    }

    private static string? CiphertextIn(string body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body.TrimStart('\uFEFF'), new JsonDocumentOptions { MaxDepth = 8 });
            return document.RootElement.TextAt("encrypt") is { Length: > 0 } text ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private IResult Refuse(string why)
    {
        NotRead(log, why);
        return Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A callback to the WeCom robot was refused: {Why}")]
    private static partial void NotRead(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The second half of a long answer could not be sent by the callback's link")]
    private static partial void NotWhole(ILogger log);
}
