using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Channels.WeCom.Calling;

/// <summary>Single calls over HTTP. Addresses hold tokens and keys, so none is ever logged or told.</summary>
internal sealed class HttpCalls : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _client;

    public HttpCalls(TimeSpan? patience = null) =>
        _client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false }) { Timeout = patience ?? Patience };

    public Task<ApiAnswer> Get(Uri address, CancellationToken cancelled) => Send(new HttpRequestMessage(HttpMethod.Get, address), cancelled);

    /// <param name="body">JSON in UTF-8.</param>
    public Task<ApiAnswer> Post(Uri address, ReadOnlyMemory<byte> body, CancellationToken cancelled)
    {
        HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return Send(request, cancelled);
    }

    public void Dispose() => _client.Dispose();

    private async Task<ApiAnswer> Send(HttpRequestMessage request, CancellationToken cancelled)
    {
        using HttpRequestMessage own = request;
        try
        {
            using HttpResponseMessage response = await _client.SendAsync(own, cancelled);
            if (!response.IsSuccessStatusCode) return new ApiAnswer.Silence($"WeCom answered HTTP {(int)response.StatusCode}", MayHaveArrived: (int)response.StatusCode >= 500);
            return Read(await response.Content.ReadAsByteArrayAsync(cancelled));
        }
        catch (HttpRequestException problem)
        {
            bool isUnsent = problem.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;
            return new ApiAnswer.Silence($"WeCom was not reached ({problem.HttpRequestError})", MayHaveArrived: !isUnsent);
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return new ApiAnswer.Silence("WeCom did not answer in time", MayHaveArrived: true);
        }
    }

    private static ApiAnswer Read(byte[] body)
    {
        try
        {
            if (JsonNode.Parse(body) is not JsonObject answer) return Unreadable();
            return new ApiAnswer.Answered((int?)answer["errcode"] ?? 0, (string?)answer["errmsg"] ?? "", answer);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            return Unreadable();
        }
    }

    private static ApiAnswer.Silence Unreadable() => new("WeCom's answer is no JSON", MayHaveArrived: true);
}
