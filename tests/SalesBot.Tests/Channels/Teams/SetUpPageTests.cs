using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using SalesBot.Channels.Teams;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.CommandLine;
using SalesBot.Tests.Killing;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>The steps of <c>manifests/teams/README.md</c> that a program can follow, with the real program and a Teams of the tests.</summary>
public sealed partial class SetUpPageTests : IAsyncLifetime, IDisposable
{
    private static readonly string Page = File.ReadAllText(Checkout.PathOf("manifests/teams/README.md"));

    private readonly TempFolder _folder = new();
    private readonly HttpClient _http = new();
    private TeamsCloud _cloud = null!;

    private Dictionary<string, string> Settings => _cloud.Settings().ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value!);

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder.Path);
        _cloud = await TeamsCloud.Start();
    }

    public async Task DisposeAsync() => await _cloud.DisposeAsync();

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Step_2_names_the_settings_that_the_program_reads()
    {
        SettingsRead settings = new(_cloud.Settings());
        TeamsConfiguration.Read(settings.Configuration());

        Assert.Equal(settings.Names.Where(name => name.Contains("__", StringComparison.Ordinal)).Order(), SettingName().Matches(Page).Select(match => match.Value).Distinct().Order());
    }

    [Fact]
    public async Task Step_3_the_doctor_finds_all_well_and_says_of_each_line_of_the_page_when_it_is_not()
    {
        RunProcess well = await RunProcess.With(Settings, "doctor", "teams");
        Assert.Equal(0, well.ExitCode);
        string[] lines = [.. well.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[5..].Trim().Split(':')[0])];
        Assert.Equal(lines, Page.Split("| line |")[1].Split('\n').Skip(2).TakeWhile(row => row.StartsWith('|')).Select(row => row.Split('|')[1].Trim()));

        Dictionary<string, string> stale = Settings;
        stale["Teams__ClientSecret"] = "an old one";
        RunProcess wrong = await RunProcess.With(stale, "doctor", "teams");
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("invalid_client", Assert.Single(wrong.Output.Split('\n'), line => line.StartsWith("wrong", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("an old one", wrong.Output + wrong.Errors, StringComparison.Ordinal);

        stale.Remove("Teams__ClientSecret");
        Assert.StartsWith("Teams__ClientSecret is missing", (await RunProcess.With(stale, "doctor", "teams")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_4_and_5_the_app_is_packed_installed_and_everybody_becomes_known()
    {
        RunProcess packed = await RunProcess.With(Settings, "teams-package", "-o", _folder.File("salesbot.zip"), "--app-id", TeamsCloud.AppId, "--domain", "bot.example.com");
        Assert.Equal((0, true), (packed.ExitCode, File.Exists(_folder.File("salesbot.zip"))));
        string company = _folder.File("company.yaml");
        await File.WriteAllTextAsync(company, TeamsBot.Company);
        Assert.Equal(0, (await RunProcess.With(Settings, "apply", company, "--data", _folder.File("data"))).ExitCode);
        using ServeProcess served = await ServeProcess.Start(_folder.File("data"), Settings);
        Activities say = new(_cloud.ServiceUrl);

        await Deliver(served, say.Install(Activities.Chen));
        await _cloud.Said("a:" + Activities.Chen, "直接说就行");
        await Deliver(served, say.Message(Activities.Shen, "/link Emma Clark"));
        string code = (await _cloud.Said("a:" + Activities.Shen, "一次性口令")).Words.Split("/link ")[1][..11];
        await Deliver(served, say.Message(Activities.Emma, "/link " + code));
        await _cloud.Said("a:" + Activities.Emma, "Welcome, Emma Clark");
        await Deliver(served, say.Message(Activities.Lin, "/link 东区", Activities.Room));
        await _cloud.Said(Activities.Room, "东区的频道");
        await Deliver(served, say.Message(Activities.Shen, "给陈思远发个金牌销售"));
        await _cloud.Said(Activities.Room, "金牌销售");
        await Deliver(served, say.Message(Activities.Shen, "/unlink Emma Clark"));
        await _cloud.Said("a:" + Activities.Shen, "已解绑");
        Assert.All(_cloud.Calls, call => Assert.InRange(call.Status, 200, 299));
    }

    private async Task Deliver(ServeProcess served, JsonObject activity)
    {
        string token = _cloud.Authority.Sign(_cloud.Authority.Header(), TokenClaims.Good(_cloud.ServiceUrl, SystemClock.Instance.GetCurrentInstant()));
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(served.Address, "/api/messages")) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", token);
        using HttpResponseMessage response = await _http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [GeneratedRegex("Teams__[A-Za-z]+")]
    private static partial Regex SettingName();
}
