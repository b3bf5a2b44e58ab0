using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Channels.WeCom.Sealing;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>Calls a bot as WeCom does: what members do in the app, and what they say to the robot.</summary>
/// <param name="address">Of the bot.</param>
/// <param name="clock">By which callbacks are signed.</param>
internal class WeComCaller(Uri address, IClock clock) : IDisposable
{
    public const string Token = "aTokenOfTheApp";
    public const string Key = "yl2TRtlHQVLwDGItWXyKbgSxygSvPhAuAfemsF7w5rk";
    public const string RobotToken = "aTokenOfTheRobot";
    public const string RobotKey = "KmGX2flweRHJqckxIZqCk4owvRUdZAlG1xZME05ujnX";

    private readonly HttpClient _http = new();
    private int _messages;

    public Uri Address => address;

    /// <summary>The seal of the app, as WeCom has it too.</summary>
    public static Seal AppSeal(string corp = WeComCloud.Corp) => new(CallbackSecret.Of(Token, Key, corp), Duration.FromMinutes(10));

    public static Seal RobotSeal() => new(CallbackSecret.Of(RobotToken, RobotKey, ""), Duration.FromMinutes(10));

    /// <summary>A member writes to the app.</summary>
    public Task<HttpResponseMessage> Write(string user, string text, string? id = null) =>
        Deliver(user, $"<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{text.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]></Content>{IdOf(id)}");

    /// <summary>A member presses a button of a card of the app.</summary>
    public Task<HttpResponseMessage> Press(string user, WeComCall card, string key, string code = "rc-fresh") => Deliver(
        user,
        $"<MsgType>event</MsgType><Event>template_card_event</Event><EventKey><![CDATA[{key}]]></EventKey><TaskId><![CDATA[{card.Card!["task_id"]}]]></TaskId>"
        + $"<CardType>button_interaction</CardType><ResponseCode>{code}</ResponseCode>");

    public string IdOf(string? id = null) => $"<MsgId>{id ?? (++_messages).ToString(CultureInfo.InvariantCulture)}</MsgId>";

    /// <summary>Delivers a callback of the app as WeCom does.</summary>
    public Task<HttpResponseMessage> Deliver(string user, string inner, string? time = null) => Deliver(
        $"<xml><ToUserName><![CDATA[{WeComCloud.Corp}]]></ToUserName><FromUserName><![CDATA[{user}]]></FromUserName>"
        + $"<CreateTime>{time ?? Seconds}</CreateTime><AgentID>{WeComCloud.Agent}</AgentID>{inner}</xml>");

    public Task<HttpResponseMessage> Deliver(string xml) => Post("/wecom/app", AppSeal().Close(xml, "nonce1", clock.GetCurrentInstant()), text =>
        $"<xml><ToUserName><![CDATA[{WeComCloud.Corp}]]></ToUserName><AgentID><![CDATA[{WeComCloud.Agent}]]></AgentID><Encrypt><![CDATA[{text.Ciphertext}]]></Encrypt></xml>");

    /// <summary>Delivers a callback of the robot, and opens what it is answered; null where that is empty.</summary>
    public Task<JsonObject?> Tell(JsonObject message) => Tell(message.ToJsonString());

    /// <inheritdoc cref="Tell(JsonObject)"/>
    /// <param name="message">JSON as it stands.</param>
    public async Task<JsonObject?> Tell(string message)
    {
        using HttpResponseMessage response = await Post("/wecom/robot", RobotSeal().Close(message, "nonce2", clock.GetCurrentInstant()), text => new JsonObject { ["encrypt"] = text.Ciphertext }.ToJsonString());
        Assert.Equal(200, (int)response.StatusCode);
        string body = await response.Content.ReadAsStringAsync();
        if (body.Length == 0) return null;
        JsonObject envelope = JsonNode.Parse(body)!.AsObject();
        Assert.Equal("nonce2", (string?)envelope["nonce"]);
        CallbackQuery query = new((string)envelope["msgsignature"]!, ((long)envelope["timestamp"]!).ToString(CultureInfo.InvariantCulture), "nonce2");
        return JsonNode.Parse(Assert.IsType<Opened.Message>(RobotSeal().Open(query, (string)envelope["encrypt"]!, clock.GetCurrentInstant())).Text)!.AsObject();
    }

    public Task<HttpResponseMessage> Post(string path, SealedText text, Func<SealedText, string> envelope) => _http.PostAsync(
        new Uri(address, $"{path}?msg_signature={text.Signature}&timestamp={text.Timestamp}&nonce={text.Nonce}"), new StringContent(envelope(text), Encoding.UTF8, "text/xml"));

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(new Uri(address, path));

    public Task<HttpResponseMessage> Post(string path, HttpContent content) => _http.PostAsync(new Uri(address, path), content);

    public string Seconds => clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }
}
