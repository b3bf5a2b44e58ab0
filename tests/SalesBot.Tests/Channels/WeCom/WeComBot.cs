using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using SalesBot.CommandLine;
using SalesBot.CompanyFiles;
using SalesBot.Tests.Channels.Teams;
using SalesBot.Tests.Store;
using SalesBot.Tests.Understanding;
using SalesBot.Turns;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>The whole bot of a small company with its app and its robot, called as WeCom calls; from Wednesday 2026-09-16, 10:00 in Shanghai.</summary>
internal sealed class WeComBot : WeComCaller, IAsyncDisposable
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

    private readonly TempFolder _folder;
    private readonly WebApplication _app;
    private WeComBot(WeComCloud cloud, TempFolder folder, WebApplication app, Desk desk, MovableClock clock)
        : base(new Uri(app.Urls.First()), clock) => (Cloud, _folder, _app, Desk, Clock) = (cloud, folder, app, desk, clock);

    public WeComCloud Cloud { get; }

    public Desk Desk { get; }

    public MovableClock Clock { get; }

    public IServiceProvider Parts => _app.Services;

    /// <param name="settle">The settings of the test, in place of those of an app and a robot by callback.</param>
    /// <param name="time">By which waiting is done; that of the machine if missing.</param>
    /// <param name="model">Asked where the company allows it; null for none.</param>
    public static async Task<WeComBot> Start(
        WeComCloud cloud, Func<Dictionary<string, string?>, Dictionary<string, string?>>? settle = null, string company = Company, Func<DateTimeOffset, TimeProvider>? time = null, ScriptedModel? model = null)
    {
        TempFolder folder = new();
        MovableClock clock = new(Instant.FromUtc(2026, 9, 16, 2, 0));
        Desk desk = OpenDesk.In(folder.Path, model is null ? null : ModelRig.ModelOf(model));
        CompanyAdoption.Adopt(desk.Books, Assert.IsType<CompanyFileReading.Accepted>(CompanyFile.Read(company, "company.yaml", new PlanShelf(""))).Company, clock.GetCurrentInstant());
        Dictionary<string, string?> settings = Settings(cloud);
        WebApplication app = BotHost.Build(desk, "http://127.0.0.1:0", clock, settle?.Invoke(settings) ?? settings, services =>
        {
            if (time is not null) services.Replace(ServiceDescriptor.Singleton(time(clock.GetCurrentInstant().ToDateTimeOffset())));
        });
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

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Desk.Dispose();
        _folder.Dispose();
    }
}
