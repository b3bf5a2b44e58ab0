using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using SalesBot.CommandLine;
using SalesBot.CompanyFiles;
using SalesBot.Tests.Store;
using SalesBot.Tests.Understanding;
using SalesBot.Turns;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>The whole bot of a small company, served to the cloud of the test; from Wednesday 2026-09-16, 10:00 in Shanghai.</summary>
internal sealed class TeamsBot : IAsyncDisposable
{
    public const string Company = """
        company: 青禾商贸
        teams: [{name: 东区, leader: 林晓}, {name: Export, language: en}]
        members:
          - {name: 林晓, role: leader, team: 东区, language: zh, accounts: {msteams: 00000000-0000-0000-0000-00000000aa01}}
          - {name: 陈思远, role: rep, team: 东区, language: zh, accounts: {msteams: 00000000-0000-0000-0000-00000000AA02}}
          - {name: Emma Clark, role: rep, team: Export, language: en}
          - {name: 沈怡, role: manager, language: zh, accounts: {msteams: 00000000-0000-0000-0000-00000000aa04}}
        categories: [{id: goods, name: 礼盒, typical_margin: 0.25}]
        targets: [{who: 陈思远, period: 2026-07-01/2026-09-30, amount: 500000}]
        customers:
          - {name: 蓝湾食品有限公司, aliases: [蓝湾], owner: 陈思远, since: 2026-09-01}
          - {name: Harbor Foods, owner: Emma Clark, since: 2026-09-01}
        """;

    private readonly TempFolder _folder;
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    private TeamsBot(TeamsCloud cloud, TempFolder folder, WebApplication app, Desk desk, MovableClock clock) =>
        (Cloud, _folder, _app, Desk, Clock) = (cloud, folder, app, desk, clock);

    public TeamsCloud Cloud { get; }

    public Desk Desk { get; }

    public MovableClock Clock { get; }

    public Uri Endpoint => new(new Uri(_app.Urls.First()), "/api/messages");

    public static async Task<TeamsBot> Start(TeamsCloud cloud, Func<IEnumerable<KeyValuePair<string, string?>>, IEnumerable<KeyValuePair<string, string?>>>? settle = null, bool isHurried = false, ScriptedModel? model = null)
    {
        TempFolder folder = new();
        MovableClock clock = new(Instant.FromUtc(2026, 9, 16, 2, 0));
        Desk desk = OpenDesk.In(folder.Path, model is null ? null : ModelRig.ModelOf(model));
        CompanyAdoption.Adopt(desk.Books, Assert.IsType<CompanyFileReading.Accepted>(CompanyFile.Read(model is null ? Company : Company + "\nmodel: {use: true}\n", "company.yaml", new PlanShelf(""))).Company, clock.GetCurrentInstant());
        IEnumerable<KeyValuePair<string, string?>> settings = [.. cloud.Settings(), new("Logging:LogLevel:Default", "None")];
        WebApplication app = BotHost.Build(desk, "http://127.0.0.1:0", clock, settle?.Invoke(settings) ?? settings, services =>
        {
            if (isHurried) services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new HurriedTime(clock.GetCurrentInstant().ToDateTimeOffset())));
        });
        await app.StartAsync();
        return new TeamsBot(cloud, folder, app, desk, clock);
    }

    public string GoodToken(string? serviceUrl = null) =>
        Cloud.Authority.Sign(Cloud.Authority.Header(), TokenClaims.Good(serviceUrl ?? Cloud.ServiceUrl, Clock.GetCurrentInstant()));

    /// <summary>Delivers an activity as the channel service does.</summary>
    public Task<HttpResponseMessage> Deliver(JsonObject activity) => Post(new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"), GoodToken());

    /// <param name="authorization">The whole header after "Bearer "; null for none.</param>
    public Task<HttpResponseMessage> Post(HttpContent content, string? authorization, string scheme = "Bearer")
    {
        HttpRequestMessage request = new(HttpMethod.Post, Endpoint) { Content = content };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {authorization}");
        return _http.SendAsync(request, HttpCompletionOption.ResponseContentRead);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Desk.Dispose();
        _folder.Dispose();
    }
}
