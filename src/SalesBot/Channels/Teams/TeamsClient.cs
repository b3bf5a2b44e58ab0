using System.Net;
using System.Net.Http.Headers;
using SalesBot.Channels.Teams.Outbound;

namespace SalesBot.Channels.Teams;

/// <summary>
/// The one place where the bot's token is attached to a call: only to hosts that are allowed, wherever the address came from, and never along a redirect.
/// A token that is refused is fetched anew once.
/// </summary>
internal sealed class TeamsClient(HttpClient http, TeamsSettings settings, BotToken token, TimeProvider time)
{
    // Errors of making a connection: nothing was sent.
    private static readonly HttpRequestError[] Unconnected =
        [HttpRequestError.NameResolutionError, HttpRequestError.ConnectionError, HttpRequestError.SecureConnectionError, HttpRequestError.ProxyTunnelError];

    /// <summary>A handler as the client needs it: no redirects, no cookies, and no waiting for ever.</summary>
    public static HttpClient Http() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        // A whole call, slow bodies included, is cut off by Patience.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>How long a call may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Where tenants of the US government's community cloud are served, which the usual host turns away.</summary>
    public Uri CommunityService { get; init; } = new("https://smba.infra.gcc.teams.microsoft.com/teams");

    public async Task<ConnectorReply> Call(ConnectorCall call, CancellationToken cancelled)
    {
        ConnectorReply reply = await CallThere(call, cancelled);
        if (!reply.IsOfOtherHost || !settings.Hosts.Allows(CommunityService)) return reply;
        return await CallThere(call with { Service = CommunityService.ToString().TrimEnd('/') }, cancelled);
    }

    private async Task<ConnectorReply> CallThere(ConnectorCall call, CancellationToken cancelled)
    {
        if (call.Url is not { } url || !settings.Hosts.Allows(url)) return ConnectorReply.Refused("the host of the service is not allowed");
        try
        {
            string used = await token.Get(cancelled);
            ConnectorReply reply = await Send(call, url, used, cancelled);
            if (reply.Status != (int)HttpStatusCode.Unauthorized) return reply;
            await token.Drop(used, cancelled);
            return await Send(call, url, await token.Get(cancelled), cancelled);
        }
        catch (TokenException problem)
        {
            return ConnectorReply.None("no token: " + problem.Message, wasSent: false, call.IsRepeatable);
        }
    }

    private async Task<ConnectorReply> Send(ConnectorCall call, Uri url, string bearer, CancellationToken cancelled)
    {
        using HttpRequestMessage request = new(call.Method, url) { Content = new ReadOnlyMemoryContent(call.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        patience.CancelAfter(Patience);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return await ConnectorReply.Of(response, call.IsRepeatable, time.GetUtcNow(), patience.Token);
        }
        catch (HttpRequestException problem)
        {
            return ConnectorReply.None(problem.Message, wasSent: !Unconnected.Contains(problem.HttpRequestError), call.IsRepeatable);
        }
        catch (Exception problem) when (problem is IOException || (problem is OperationCanceledException && !cancelled.IsCancellationRequested))
        {
            return ConnectorReply.None("no answer in time", wasSent: true, call.IsRepeatable);
        }
    }
}
