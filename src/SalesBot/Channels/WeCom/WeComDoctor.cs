using System.Globalization;
using System.Text.Json.Nodes;
using SalesBot.Channels.WeCom.Calling;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom;

/// <summary>Asks WeCom whether what is set up works, without writing to anybody.</summary>
internal sealed class WeComDoctor(WeComSetting setting, NodaTime.IClock clock) : IDisposable
{
    private readonly HttpCalls _calls = new();

    /// <param name="accounts">Members by name with their user ids.</param>
    /// <param name="groups">Teams by name with the group that the company file names.</param>
    public async IAsyncEnumerable<DoctorLine> Examine(
        IReadOnlyList<(string Who, string Account)> accounts, IReadOnlyList<(string Team, string Route)> groups)
    {
        if (setting.App is null) yield return DoctorLine.Note("app", "not set up (WeCom__CorpId and its fellows): no private chats, cards or menu");
        else await foreach (DoctorLine line in App(setting.App, accounts)) yield return line;
        yield return setting.Robot switch
        {
            null => DoctorLine.Note("robot", "not set up (WeCom__Robot__…): nobody is heard in groups"),
            RobotSetting.Http => DoctorLine.Fine("robot", "answers callbacks on /wecom/robot; it cannot speak first, so digests need a webhook"),
            RobotSetting.Socket socket => DoctorLine.Fine("robot", $"keeps a connection to {socket.Address.Host}; not tried, as a second one would push the running bot out"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        foreach ((string team, string route) in groups) yield return DoctorLine.Note("group", $"{team}: posts go by {route.Split(':')[0]}; not tried, as it would be read");
        if (groups.Count == 0) yield return DoctorLine.Note("group", "no team names a webhook; posts go where a team was linked in chat");
    }

    /// <summary>Publishes a menu; the vendor's answer in words.</summary>
    public async Task<DoctorLine> Publish(JsonObject menu)
    {
        if (setting.App is not { } app) return DoctorLine.Wrong("menu", "the app is not set up (WeCom__CorpId and its fellows)");
        using AccessTokens tokens = new(_calls, setting.Api, app, clock);
        ApiAnswer answer = await new WeComApi(_calls, setting.Api, tokens).Post("/cgi-bin/menu/create", AgentOf(app), VendorJson.Bytes(menu), CancellationToken.None);
        return Told("menu", "published; members see it when they open the app again", answer);
    }

    public void Dispose() => _calls.Dispose();

    private async IAsyncEnumerable<DoctorLine> App(AppSetting app, IReadOnlyList<(string Who, string Account)> accounts)
    {
        using AccessTokens tokens = new(_calls, setting.Api, app, clock);
        WeComApi api = new(_calls, setting.Api, tokens);
        yield return DoctorLine.Fine("callback", "the app's callbacks are taken on /wecom/app: in the console, the address is checked when it is saved");
        (string? token, ApiAnswer? failure) = await tokens.Current(CancellationToken.None);
        if (token is null)
        {
            yield return Told("token", "", failure!);
            yield break;
        }

        yield return DoctorLine.Fine("token", "the CorpID and the secret are accepted");
        ApiAnswer addresses = await api.Get("/cgi-bin/getcallbackip", "", CancellationToken.None);
        yield return Told("address", "this server's address may call", addresses);
        if (accounts.Count == 0) yield return DoctorLine.Note("members", "the company file gives nobody an account (accounts: {wecom: USERID}); members link by code");
        foreach ((string who, string account) in accounts)
        {
            ApiAnswer seen = await api.Get("/cgi-bin/user/get", "userid=" + Uri.EscapeDataString(account), CancellationToken.None);
            yield return Told("member", $"{who} is in the directory and sees the app", seen, $"{who}: ");
        }

        ApiAnswer menu = await api.Get("/cgi-bin/menu/get", AgentOf(app), CancellationToken.None);
        yield return menu is ApiAnswer.Answered { Code: ErrorCode.EmptyMenu } ? DoctorLine.Note("menu", "none yet; salesbot wecom-menu publishes one") : Told("menu", "is published", menu);
    }

    private static string AgentOf(AppSetting app) => string.Create(CultureInfo.InvariantCulture, $"agentid={app.Agent}");

    private static DoctorLine Told(string what, string fine, ApiAnswer answer, string before = "") => answer switch
    {
        ApiAnswer.Answered { Code: ErrorCode.Fine } => DoctorLine.Fine(what, fine),
        ApiAnswer.Answered failed => DoctorLine.Wrong(what, before + Advice.On(failed)),
        ApiAnswer.Silence silence => DoctorLine.Wrong(what, before + silence.Why),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
