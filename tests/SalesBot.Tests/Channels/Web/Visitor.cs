using System.Net;
using System.Text.RegularExpressions;

namespace SalesBot.Tests.Channels.Web;

/// <summary>A browser reduced to what it sends: cookies, forms, and no following of redirects.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    public Visitor(Uri address) => _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };

    public Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(HttpMethod.Get, path);
        foreach ((string name, string value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return _http.SendAsync(request);
    }

    public async Task<string> Read(string path) => await (await Get(path)).Content.ReadAsStringAsync();

    /// <summary>The hidden fields of the private message box as the page brings them.</summary>
    public async Task<Dictionary<string, string>> FormOf(string path)
    {
        string form = Composer().Match(await Read(path)).Value;
        return Hidden().Matches(form).ToDictionary(field => field.Groups["name"].Value, field => WebUtility.HtmlDecode(field.Groups["value"].Value));
    }

    public Task<HttpResponseMessage> Post(string path, Dictionary<string, string> form) => _http.PostAsync(path, new FormUrlEncodedContent(form));

    /// <summary>Opens the page and sends what its message box holds.</summary>
    public async Task<HttpResponseMessage> Write(string path, string text)
    {
        Dictionary<string, string> form = await FormOf(path);
        return await Post(path, new(form) { ["text"] = text });
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<form class=\"composer\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Composer();

    [GeneratedRegex("<input (?:type=\"hidden\" )?name=\"(?<name>[^\"]+)\" (?:type=\"hidden\" )?value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
