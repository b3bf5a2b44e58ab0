using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using NodaTime;
using SalesBot.Channels.WeCom.Sealing;
using SalesBot.CommandLine;
using SalesBot.CompanyFiles;
using SalesBot.Tests.Channels.Teams;
using SalesBot.Tests.Store;
using SalesBot.Turns;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>The whole bot of a small company with its app and its robot, called as WeCom calls; from Wednesday 2026-09-16, 10:00 in Shanghai.</summary>
internal sealed class WeComBot : IAsyncDisposable
{
    public const string Company = """
        company: 青禾商贸
        teams:
          - {name: 东区, leader: 林晓, groups: {wecom: {webhook: 693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa}}}
          - {name: Export, language: en}
        members:
          - {name: 林晓, role: leader, team: 东区, language: zh, accounts: {wecom: linxiao}}
          - {name: 陈思远, role: rep, team: 东区, language: zh, accounts: {wecom: ChenSiYuan}}
          - {name: Emma Clark, role: rep, team: Export, language: en, accounts: {wecom: emma.clark}}
          - {name: 沈怡, role: manager, language: zh, accounts: {wecom: shenyi}}
        categories: [{id: goods, name: 礼盒, typical_margin: 0.25}]
        targets: [{who: 陈思远, period: 2026-07-01/2026-09-30, amount: 500000}]
        customers:
          - {name: 蓝湾食品有限公司, aliases: [蓝湾], owner: 陈思远, since: 2026-09-01}
          - {name: 蓝天大酒店, owner: 陈思远, since: 2026-09-01}
          - {name: Harbor Foods, owner: Emma Clark, since: 2026-09-01}
        """;

    public const string Token = "aTokenOfTheApp";
    public const string Key = "yl2TRtlHQVLwDGItWXyKbgSxygSvPhAuAfemsF7w5rk";
    public const string RobotToken = "aTokenOfTheRobot";
    public const string RobotKey = "KmGX2flweRHJqckxIZqCk4owvRUdZAlG1xZME05ujnX";

    private readonly TempFolder _folder;
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private int _messages;

    private WeComBot(WeComCloud cloud, TempFolder folder, WebApplication app, Desk desk, MovableClock clock) =>
        (Cloud, _folder, _app, Desk, Clock) = (cloud, folder, app, desk, clock);

    public WeComCloud Cloud { get; }

    public Desk Desk { get; }

    public MovableClock Clock { get; }

    public Uri Address => new(_app.Urls.First());

    public IServiceProvider Parts => _app.Services;

    /// <param name="settle">The settings of the test, in place of those of an app and a robot by callback.</param>
    public static async Task<WeComBot> Start(WeComCloud cloud, Func<Dictionary<string, string?>, Dictionary<string, string?>>? settle = null, string company = Company)
    {
        TempFolder folder = new();
        MovableClock clock = new(Instant.FromUtc(2026, 9, 16, 2, 0));
        Desk desk = OpenDesk.In(folder.Path);
        CompanyAdoption.Adopt(desk.Books, Assert.IsType<CompanyFileReading.Accepted>(CompanyFile.Read(company, "company.yaml", new PlanShelf(""))).Company, clock.GetCurrentInstant());
        Dictionary<string, string?> settings = Settings(cloud);
        WebApplication app = BotHost.Build(desk, "http://127.0.0.1:0", clock, settle?.Invoke(settings) ?? settings);
        await app.StartAsync();
        return new WeComBot(cloud, folder, app, desk, clock);
    }

    public static Dictionary<string, string?> Settings(WeComCloud cloud) => new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Default"] = "None",
        ["Logging:LogLevel:SalesBot"] = "None",
        ["WeCom:ApiBase"] = cloud.Address.ToString(),
        ["WeCom:CorpId"] = WeComCloud.Corp,
        ["WeCom:AgentId"] = WeComCloud.Agent,
        ["WeCom:Secret"] = WeComCloud.Secret,
        ["WeCom:Token"] = Token,
        ["WeCom:EncodingAesKey"] = Key,
        ["WeCom:Robot:Token"] = RobotToken,
        ["WeCom:Robot:EncodingAesKey"] = RobotKey,
    };

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

    public Task<HttpResponseMessage> Deliver(string xml) => Post("/wecom/app", AppSeal().Close(xml, "nonce1", Clock.GetCurrentInstant()), text =>
        $"<xml><ToUserName><![CDATA[{WeComCloud.Corp}]]></ToUserName><AgentID><![CDATA[{WeComCloud.Agent}]]></AgentID><Encrypt><![CDATA[{text.Ciphertext}]]></Encrypt></xml>");

    /// <summary>Delivers a callback of the robot, and opens what it is answered; null where that is empty.</summary>
    public async Task<JsonObject?> Tell(JsonObject message)
    {
        using HttpResponseMessage response = await Post("/wecom/robot", RobotSeal().Close(message.ToJsonString(), "nonce2", Clock.GetCurrentInstant()), text => new JsonObject { ["encrypt"] = text.Ciphertext }.ToJsonString());
        Assert.Equal(200, (int)response.StatusCode);
        string body = await response.Content.ReadAsStringAsync();
        if (body.Length == 0) return null;
        JsonObject envelope = JsonNode.Parse(body)!.AsObject();
        Assert.Equal("nonce2", (string?)envelope["nonce"]);
        CallbackQuery query = new((string)envelope["msgsignature"]!, ((long)envelope["timestamp"]!).ToString(CultureInfo.InvariantCulture), "nonce2");
        return JsonNode.Parse(Assert.IsType<Opened.Message>(RobotSeal().Open(query, (string)envelope["encrypt"]!, Clock.GetCurrentInstant())).Text)!.AsObject();
    }

    public Task<HttpResponseMessage> Post(string path, SealedText text, Func<SealedText, string> envelope) => _http.PostAsync(
        new Uri(Address, $"{path}?msg_signature={text.Signature}&timestamp={text.Timestamp}&nonce={text.Nonce}"), new StringContent(envelope(text), Encoding.UTF8, "text/xml"));

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(new Uri(Address, path));

    public Task<HttpResponseMessage> Post(string path, HttpContent content) => _http.PostAsync(new Uri(Address, path), content);

    public string Seconds => Clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Desk.Dispose();
        _folder.Dispose();
    }
}
