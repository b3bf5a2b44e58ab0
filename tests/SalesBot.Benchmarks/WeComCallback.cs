using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SalesBot.Channels.WeCom.Hearing;
using SalesBot.Channels.WeCom.Sealing;
using SalesBot.CommandLine;
using SalesBot.Core.Organisation;
using SalesBot.Turns;

namespace SalesBot.Benchmarks;

/// <summary>Callbacks of the WeCom app: read alone, and acknowledged by the whole bot at 200 a second, come what may.</summary>
internal static class WeComCallback
{
    private const string Corp = "ww1f0e2d3c4b5a6978";
    private const string Token = "aTokenOfTheApp";
    private const string Key = "yl2TRtlHQVLwDGItWXyKbgSxygSvPhAuAfemsF7w5rk";
    private const int PerSecond = 200;
    private const int Seconds = 15;

    private static readonly Seal Seal = new(CallbackSecret.Of(Token, Key, Corp), Duration.FromMinutes(10));

    public static void Run(CompanyDefinition company, string folder)
    {
        Reading();
        using Desk desk = OpenDesk.In(folder);
        CompanyAdoption.Adopt(desk.Books, WithAccounts(company), SystemClock.Instance.GetCurrentInstant());
        using WebApplication cloud = Cloud();
        using WebApplication app = BotHost.Build(desk, "http://127.0.0.1:0", SystemClock.Instance, Settings(cloud.Urls.First()));
        app.Start();
        Acknowledging(company, new Uri(app.Urls.First())).Wait();
        app.StopAsync().Wait();
        cloud.StopAsync().Wait();
    }

    private static void Reading()
    {
        Instant now = SystemClock.Instance.GetCurrentInstant();
        (string query, string body) = Callback("u0", "蓝湾食品签了12万礼盒，预付", "1", now);
        string[] values = [.. query.Split('&').Select(pair => pair.Split('=')[1])];
        CallbackQuery signed = new(values[0], values[1], values[2]);
        Stopclock.Measure("WeCom: a callback checked, decrypted and parsed", "p50 under 60 µs", 5_000, _ =>
        {
            string ciphertext = XmlFields.Read(body)!["Encrypt"];
            Opened.Message opened = (Opened.Message)Seal.Open(signed, ciphertext, now);
            if (AppHearing.Of(new AppMessage(XmlFields.ReadSigned(opened.Text)!)) is null) throw new InvalidOperationException("nothing was heard");
        });
    }

    /// <summary>Each is sent at its moment, whether those before it are acknowledged or not.</summary>
    private static async Task Acknowledging(CompanyDefinition company, Uri address)
    {
        using HttpClient http = new() { BaseAddress = address };
        for (int run = 0; run < 200; run++) await Time(http, company, -run);
        List<Task<double>> sent = [];
        long began = Stopwatch.GetTimestamp();
        using PeriodicTimer beat = new(TimeSpan.FromMilliseconds(1));
        while (sent.Count < PerSecond * Seconds)
        {
            await beat.WaitForNextTickAsync();
            for (double due = Stopwatch.GetElapsedTime(began).TotalSeconds * PerSecond; sent.Count < Math.Min(due, PerSecond * Seconds);)
            {
                int number = sent.Count + 1;
                sent.Add(Task.Run(() => Time(http, company, number)));
            }
        }

        double[] times = await Task.WhenAll(sent);
        Array.Sort(times);
        Stopclock.Print(
            "WeCom: a deal acknowledged, at 200 a second",
            string.Create(CultureInfo.InvariantCulture, $"p50 {times[times.Length / 2],9:0.0} ms   p99 {times[times.Length * 99 / 100],9:0.0} ms"),
            "p99 under 20 ms");
    }

    private static async Task<double> Time(HttpClient http, CompanyDefinition company, int number)
    {
        int customer = Math.Abs(number) % company.Customers.Count;
        string owner = company.Customers[customer].Owner ?? company.Members[0].Member.Name;
        int who = company.Members.ToList().FindIndex(member => member.Member.Name == owner);
        (string query, string body) = Callback($"u{who}", $"{company.Customers[customer].Name}签了{1 + (Math.Abs(number) % 9)}万储值卡，账期30天", $"{number}", SystemClock.Instance.GetCurrentInstant());
        using StringContent content = new(body, Encoding.UTF8, "text/xml");
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await http.PostAsync("/wecom/app?" + query, content);
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return answer.IsSuccessStatusCode ? time : throw new InvalidOperationException($"the callback was answered with {answer.StatusCode}");
    }

    private static (string Query, string Body) Callback(string user, string text, string id, Instant now)
    {
        string inner = $"<xml><ToUserName><![CDATA[{Corp}]]></ToUserName><FromUserName><![CDATA[{user}]]></FromUserName><CreateTime>{now.ToUnixTimeSeconds()}</CreateTime>"
            + $"<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{text}]]></Content><MsgId>{id}</MsgId><AgentID>1000002</AgentID></xml>";
        SealedText closed = Seal.Close(inner, "nonce", now);
        return ($"msg_signature={closed.Signature}&timestamp={closed.Timestamp}&nonce={closed.Nonce}",
            $"<xml><ToUserName><![CDATA[{Corp}]]></ToUserName><AgentID><![CDATA[1000002]]></AgentID><Encrypt><![CDATA[{closed.Ciphertext}]]></Encrypt></xml>");
    }

    private static CompanyDefinition WithAccounts(CompanyDefinition company) => company with
    {
        Members =
        [
            .. company.Members.Select((member, index) => member with
            {
                Member = member.Member with { Accounts = new Dictionary<string, string> { ["wecom"] = string.Create(CultureInfo.InvariantCulture, $"u{index}") } },
            }),
        ],
    };

    /// <summary>WeCom's API, which takes everything.</summary>
    private static WebApplication Cloud()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        WebApplication cloud = builder.Build();
        cloud.MapGet("/cgi-bin/gettoken", () => Results.Json(new { errcode = 0, errmsg = "ok", access_token = "t", expires_in = 7200 }));
        cloud.MapPost("/cgi-bin/{**path}", () => Results.Json(new { errcode = 0, errmsg = "ok" }));
        cloud.Start();
        return cloud;
    }

    private static Dictionary<string, string?> Settings(string api) => new()
    {
        ["Logging:LogLevel:Default"] = "None",
        ["Logging:LogLevel:SalesBot"] = "None",
        ["WeCom:ApiBase"] = api,
        ["WeCom:CorpId"] = Corp,
        ["WeCom:AgentId"] = "1000002",
        ["WeCom:Secret"] = "s",
        ["WeCom:Token"] = Token,
        ["WeCom:EncodingAesKey"] = Key,
    };
}
