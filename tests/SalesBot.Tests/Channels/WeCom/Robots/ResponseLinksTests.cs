using System.Text.Json.Nodes;
using SalesBot.Channels;
using SalesBot.Channels.WeCom.Calling;
using SalesBot.Channels.WeCom.Rendering;
using SalesBot.Channels.WeCom.Robots;

namespace SalesBot.Tests.Channels.WeCom.Robots;

/// <summary>The one more message that a robot's callback allows.</summary>
public sealed class ResponseLinksTests : IAsyncLifetime, IDisposable
{
    private readonly HttpCalls _calls = new();
    private WeComCloud _cloud = null!;
    private ResponseLinks _links = null!;

    private string Link => new Uri(_cloud.Address, "/cgi-bin/aibot/response?response_code=a").ToString();

    public async Task InitializeAsync()
    {
        _cloud = await WeComCloud.Start();
        _links = new ResponseLinks(_calls, _cloud.Address);
    }

    public async Task DisposeAsync() => await _cloud.DisposeAsync();

    public void Dispose() => _calls.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(45009)]
    public async Task A_link_is_used_once_whatever_came_of_it(int code)
    {
        if (code != 0) _cloud.Fail(code);
        Assert.Equal(code == 0, await Send(Link) is Sending.Accepted);

        Assert.IsType<Sending.Refused>(await Send(Link));
        Assert.Single(_cloud.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no address")]
    [InlineData("https://evil.test/cgi-bin/aibot/response?response_code=a")]
    [InlineData("{cloud}/cgi-bin/message/send")]
    [InlineData("{cloud}/cgi-bin/aibot/response/../../message/send")]
    public async Task What_is_no_link_of_the_vendors_is_never_called(string link)
    {
        Assert.IsType<Sending.Refused>(await Send(link.Replace("{cloud}", _cloud.Address.ToString().TrimEnd('/'), StringComparison.Ordinal)));
        Assert.Empty(_cloud.Calls);
    }

    private Task<Sending> Send(string link) => _links.Send(link, new VendorMessage(VendorJson.Bytes((JsonNode)WeComJson.Words("markdown", "words"))), CancellationToken.None);
}
