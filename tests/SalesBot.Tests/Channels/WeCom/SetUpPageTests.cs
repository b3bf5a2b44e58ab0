using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using SalesBot.Channels.WeCom.Sealing;
using SalesBot.Channels.WeCom.Settings;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.CommandLine;
using SalesBot.Tests.Killing;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>The steps of <c>manifests/wecom/README.md</c>, each as it is written there, with the real program and a WeCom of the tests.</summary>
public sealed partial class SetUpPageTests : IAsyncLifetime, IDisposable
{
    private const string Group = "wrkSFfCgAA";
    private const string Company = """
        company: 青禾商贸
        teams: [{name: 东区, leader: 林晓}]
        members:
          - {name: 林晓, role: leader, team: 东区, language: zh, accounts: {wecom: linxiao}}
          - {name: 陈思远, role: rep, team: 东区, language: zh, accounts: {wecom: ChenSiYuan}}
          - {name: Emma Clark, role: rep, team: 东区, language: en}
          - {name: 沈怡, role: manager, language: zh, accounts: {wecom: shenyi}}
        categories: [{id: goods, name: 礼盒, typical_margin: 0.25}]
        customers: [{name: 蓝湾食品有限公司, aliases: [蓝湾], owner: 陈思远, since: 2026-09-01}]
        """;

    private static readonly string Page = File.ReadAllText(Checkout.PathOf("manifests/wecom/README.md"));

    private readonly TempFolder _folder = new();
    private WeComCloud _cloud = null!;

    private string Data => _folder.File("data");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder.Path);
        _cloud = await WeComCloud.Start();
    }

    public async Task DisposeAsync() => await _cloud.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_settings_of_the_page_are_those_that_the_program_reads()
    {
        SettingsRead byCallback = new([.. App().Concat(Robot()).Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value))]);
        SettingsRead byConnection = new([new("WeCom:Robot:Mode", "websocket")]);
        WeComSettings.Read(byCallback.Configuration());
        WeComSettings.Read(byConnection.Configuration());

        Assert.Equal(byCallback.Names.Union(byConnection.Names).Order(), SettingName().Matches(Page).Select(match => match.Value).Distinct().Order());
    }

    [Fact]
    public async Task Step_1_the_app()
    {
        await RefusesAPartThatIsSetHalfway();
        using ServeProcess served = await Serve(App());
        using WeComCaller wecom = new(served.Address, SystemClock.Instance);

        await IsVerified(wecom, "/wecom/app", WeComCaller.AppSeal());
        Assert.Equal(404, (int)(await wecom.Get("/wecom/robot")).StatusCode);
        await TheDoctorNamesWhatIsWrongAndThenFindsAllWell();
        await TheMenuIsPublishedAndItsKeysAreAnswered(wecom);
        await wecom.Deliver("linxiao", "<MsgType>event</MsgType><Event>enter_agent</Event><EventKey></EventKey>");
        await Said("linxiao", "直接说就行");
        Assert.Empty(_cloud.Complaints);
    }

    [Fact]
    public async Task Step_2_who_is_who_and_step_6_the_first_messages()
    {
        using ServeProcess served = await Serve(App());
        using WeComCaller wecom = new(served.Address, SystemClock.Instance);

        // The case of a user id does not matter.
        await wecom.Write("chensiyuan", "今天拜访了蓝湾");
        WeComCall visit = await Said("chensiyuan", "已记录拜访");
        await wecom.Press("chensiyuan", visit, visit.KeyOf("撤销"));
        await Said("chensiyuan", "已撤销");

        await wecom.Write("emma", "hello");
        await Said("emma", "one-time code");
        await wecom.Write("shenyi", "/link Emma Clark");
        string code = (await Said("shenyi", "一次性口令")).Words.Split("/link ")[1][..11];
        await wecom.Write("emma", "/link " + code);
        await Said("emma", "Welcome, Emma Clark");
        await wecom.Write("shenyi", "/unlink Emma Clark");
        await Said("shenyi", "已解绑");
        await wecom.Write("emma", "ranking");
        await _cloud.Until(() => _cloud.Accepted.Count(call => call.To == "emma" && call.Words.Contains("one-time code", StringComparison.Ordinal)) == 2);
        Assert.Empty(_cloud.Complaints);
    }

    [Fact]
    public async Task Step_3_the_groups_webhook_in_the_company_file_and_step_4_the_robot_that_hears_the_group()
    {
        string withWebhook = Company.Replace("leader: 林晓}]", "leader: 林晓, groups: {wecom: {webhook: 693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa}}}]", StringComparison.Ordinal);
        using (await Serve(App()))
        {
            Assert.Contains("in use", (await Run("apply", WriteCompany(withWebhook), "--data", Data)).Errors, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await Run("apply", WriteCompany(withWebhook), "--data", Data)).ExitCode);
        using ServeProcess served = await Serve(new Dictionary<string, string>(App().Concat(Robot())), withWebhook);
        using WeComCaller wecom = new(served.Address, SystemClock.Instance);
        await IsVerified(wecom, "/wecom/robot", WeComCaller.RobotSeal());

        JsonObject linked = (await wecom.Tell(InGroup("linxiao", "@SalesBot /link 东区")))!;
        Assert.Contains("东区的频道", (string)linked["stream"]!["content"]!, StringComparison.Ordinal);
        JsonObject ranking = (await wecom.Tell(InGroup("ChenSiYuan", "@SalesBot 本月排名")))!;
        Assert.Contains("排名", (string)ranking["stream"]!["content"]!, StringComparison.Ordinal);

        await wecom.Write("shenyi", "给陈思远发个金牌销售");
        WeComCall post = await _cloud.Posted("金牌销售");
        Assert.Equal(("/cgi-bin/webhook/send", "?key=693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa"), (post.Path, post.Query));
        Assert.Empty(_cloud.Complaints);
    }

    private async Task RefusesAPartThatIsSetHalfway()
    {
        Dictionary<string, string> half = App();
        half.Remove("WeCom__Token");
        RunProcess refused = await RunProcess.With(half, "serve", "--urls", "http://127.0.0.1:0", "--data", _folder.File("half"), "--company", WriteCompany(Company));

        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith("WeCom__Token is not set", refused.Errors, StringComparison.Ordinal);
    }

    /// <summary>WeCom calls the bot once, and wants the words alone within a second.</summary>
    private static async Task IsVerified(WeComCaller wecom, string path, Seal seal)
    {
        SealedText echo = seal.Close("1616140317555161061", "nonce", SystemClock.Instance.GetCurrentInstant());
        List<double> seconds = [];
        // A machine with other work makes any of these wait, but not every one.
        for (int call = 0; call < 5 && !seconds.Exists(each => each < 1); call++)
        {
            long began = System.Diagnostics.Stopwatch.GetTimestamp();
            using HttpResponseMessage response = await wecom.Get(
                $"{path}?msg_signature={echo.Signature}&timestamp={echo.Timestamp}&nonce=nonce&echostr={Uri.EscapeDataString(echo.Ciphertext)}");

            Assert.Equal("1616140317555161061", await response.Content.ReadAsStringAsync());
            seconds.Add(System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        Assert.True(seconds.Min() < 1);
    }

    private async Task TheDoctorNamesWhatIsWrongAndThenFindsAllWell()
    {
        _cloud.Fail(60020, "not allow to access from your ip, from ip: 203.0.113.9");
        RunProcess wrong = await Run("doctor", "wecom", "--data", Data);
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("203.0.113.9", Assert.Single(wrong.Output.Split('\n'), line => line.StartsWith("WRONG", StringComparison.Ordinal)), StringComparison.Ordinal);

        RunProcess well = await Run("doctor", "wecom", "--data", Data);
        Assert.Equal(0, well.ExitCode);
        Assert.All(well.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.True(line.StartsWith("ok ", StringComparison.Ordinal) || line.StartsWith("note ", StringComparison.Ordinal), line));
        Assert.DoesNotContain(_cloud.Calls, call => call.Path.Contains("send", StringComparison.Ordinal));
    }

    private async Task TheMenuIsPublishedAndItsKeysAreAnswered(WeComCaller wecom)
    {
        Assert.Equal(0, (await Run("wecom-menu")).ExitCode);
        JsonArray buttons = _cloud.Calls.Single(call => call.Path == "/cgi-bin/menu/create").Body["button"]!.AsArray();
        string[] keys = [.. buttons.SelectMany(button => button!["sub_button"] as JsonArray ?? [button.DeepClone()]).Select(leaf => (string)leaf!["key"]!)];
        foreach (string key in keys) await wecom.Deliver("linxiao", $"<MsgType>event</MsgType><Event>click</Event><EventKey><![CDATA[{key}]]></EventKey>");
        await _cloud.Until(() => _cloud.Accepted.Count(call => call.To == "linxiao") >= keys.Length);
        Assert.DoesNotContain(_cloud.Accepted, call => call.Words.Contains("没听懂", StringComparison.Ordinal));

        // Keys that are words, from a file of one's own.
        string file = _folder.File("menu.json");
        await File.WriteAllTextAsync(file, """{"button":[{"type":"click","name":"新客户","key":"本月新客户排名"}]}""");
        Assert.Equal(0, (await Run("wecom-menu", "--file", file)).ExitCode);
        await wecom.Deliver("linxiao", "<MsgType>event</MsgType><Event>click</Event><EventKey><![CDATA[本月新客户排名]]></EventKey>");
        await Said("linxiao", "新客户");
    }

    private Task<ServeProcess> Serve(IReadOnlyDictionary<string, string> settings, string company = Company) => ServeProcess.Start(Data, settings, "--company", WriteCompany(company));

    private Task<RunProcess> Run(params string[] args) => RunProcess.With(App(), args);

    private string WriteCompany(string company)
    {
        string file = _folder.File("company.yaml");
        File.WriteAllText(file, company);
        return file;
    }

    private async Task<WeComCall> Said(string user, string words)
    {
        bool IsIt(WeComCall call) => string.Equals(call.To, user, StringComparison.OrdinalIgnoreCase) && call.Words.Contains(words, StringComparison.Ordinal);
        await _cloud.Until(() => _cloud.Accepted.Any(IsIt));
        return _cloud.Accepted.First(IsIt);
    }

    private JsonObject InGroup(string user, string text)
    {
        string id = Guid.NewGuid().ToString();
        return new JsonObject
        {
            ["msgid"] = id,
            ["aibotid"] = "bot",
            ["chatid"] = Group,
            ["chattype"] = "group",
            ["from"] = new JsonObject { ["userid"] = user },
            ["response_url"] = new Uri(_cloud.Address, "/cgi-bin/aibot/response?response_code=" + id).ToString(),
            ["msgtype"] = "text",
            ["text"] = new JsonObject { ["content"] = text },
        };
    }

    private Dictionary<string, string> App() => new()
    {
        ["WeCom__ApiBase"] = _cloud.Address.ToString(),
        ["WeCom__CorpId"] = WeComCloud.Corp,
        ["WeCom__AgentId"] = WeComCloud.Agent,
        ["WeCom__Secret"] = WeComCloud.Secret,
        ["WeCom__Token"] = WeComCaller.Token,
        ["WeCom__EncodingAesKey"] = WeComCaller.Key,
    };

    private static Dictionary<string, string> Robot() => new() { ["WeCom__Robot__Token"] = WeComCaller.RobotToken, ["WeCom__Robot__EncodingAesKey"] = WeComCaller.RobotKey };

    [GeneratedRegex("WeCom__[A-Za-z]+(?:__[A-Za-z]+)?")]
    private static partial Regex SettingName();
}
