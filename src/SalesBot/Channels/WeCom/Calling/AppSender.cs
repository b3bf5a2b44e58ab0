using System.Text.Json.Nodes;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom.Calling;

/// <summary>Sends in the name of the app: to a member, to a group that it made, and changes to cards.</summary>
/// <param name="api">Null where there is no app.</param>
internal sealed partial class AppSender(WeComApi? api, AppSetting? app, ILogger<AppSender> log)
{
    private static readonly Sending.Refused NoApp = new("the WeCom app is not set up (WeCom__CorpId and its fellows)");

    public async Task<Sending> Send(string user, VendorMessage message, CancellationToken cancelled)
    {
        if (api is null || app is null) return NoApp;
        JsonObject body = Read(message);
        body["agentid"] = app.Agent;
        if (message.Replaces is { } code) return await Change(user, code, body, cancelled);
        body["touser"] = user;
        return Told(await api.Post("/cgi-bin/message/send", "", VendorJson.Bytes(body), cancelled));
    }

    public async Task<Sending> SendToChat(string chat, VendorMessage message, CancellationToken cancelled)
    {
        if (api is null) return NoApp;
        JsonObject body = Read(message);
        body["chatid"] = chat;
        return Told(await api.Post("/cgi-bin/appchat/send", "", VendorJson.Bytes(body), cancelled));
    }

    /// <summary>A code works once and for three days; a card that cannot be changed stays as it is, and pressing it again does nothing twice.</summary>
    private async Task<Sending> Change(string user, string code, JsonObject body, CancellationToken cancelled)
    {
        body["userids"] = new JsonArray(user);
        body["response_code"] = code;
        Sending came = Outcome.Of(await api!.Post("/cgi-bin/message/update_template_card", "", VendorJson.Bytes(body), cancelled));
        if (came is Sending.Later) return came;
        if (came is not Sending.Accepted) NotChanged(log);
        return new Sending.Accepted();
    }

    private Sending Told(ApiAnswer answer)
    {
        if (answer is ApiAnswer.Answered failed && ErrorCode.IsForOperators(failed.Code)) ForOperators(log, Advice.On(failed));
        return Outcome.Of(answer);
    }

    private static JsonObject Read(VendorMessage message) => JsonNode.Parse(message.Body.Span)!.AsObject();

    [LoggerMessage(Level = LogLevel.Error, Message = "The WeCom app cannot send: {What}")]
    private static partial void ForOperators(ILogger log, string what);

    [LoggerMessage(Level = LogLevel.Information, Message = "A pressed WeCom card could not be changed")]
    private static partial void NotChanged(ILogger log);
}
