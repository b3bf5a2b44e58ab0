namespace SalesBot.Channels.WeCom.Calling;

/// <summary>Calls in the name of the app. A token that is refused is renewed and the call made again, once; where that is refused too, it is left at that for a while.</summary>
internal sealed class WeComApi(HttpCalls calls, Uri api, AccessTokens tokens)
{
    /// <param name="path">As "/cgi-bin/menu/get".</param>
    /// <param name="query">More of the address, as "agentid=1000002"; empty for none.</param>
    public Task<ApiAnswer> Get(string path, string query, CancellationToken cancelled) =>
        WithToken(token => calls.Get(Address(path, query, token), cancelled), cancelled);

    /// <param name="path">As "/cgi-bin/message/send".</param>
    /// <param name="query">More of the address; empty for none.</param>
    /// <param name="body">JSON in UTF-8.</param>
    public Task<ApiAnswer> Post(string path, string query, ReadOnlyMemory<byte> body, CancellationToken cancelled) =>
        WithToken(token => calls.Post(Address(path, query, token), body, cancelled), cancelled);

    private async Task<ApiAnswer> WithToken(Func<string, Task<ApiAnswer>> call, CancellationToken cancelled)
    {
        (string? token, ApiAnswer? failure) = await tokens.Current(cancelled);
        if (token is null) return failure!;
        ApiAnswer answer = await call(token);
        if (answer is not ApiAnswer.Answered answered || !ErrorCode.IsOfToken(answered.Code)) return answer;
        tokens.Drop(token);
        (token, failure) = await tokens.Current(cancelled);
        if (token is null) return failure!;
        ApiAnswer again = await call(token);
        if (again is ApiAnswer.Answered refused && ErrorCode.IsOfToken(refused.Code)) tokens.Refuse(token, refused);
        return again;
    }

    private Uri Address(string path, string query, string token) =>
        new(api, $"{path}?access_token={Uri.EscapeDataString(token)}{(query.Length > 0 ? "&" + query : "")}");
}
