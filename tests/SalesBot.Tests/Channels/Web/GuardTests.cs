using System.Net;
using Microsoft.AspNetCore.Http;
using SalesBot.Channels.Web;

namespace SalesBot.Tests.Channels.Web;

/// <summary>Who may open the pages, and what their browser may load.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", true)]
    [InlineData("127.0.0.1", "LOCALHOST", true)]
    [InlineData("127.0.0.1", "127.0.0.1:3978", true)]
    [InlineData("::1", "[::1]:3978", true)]
    [InlineData("::ffff:127.0.0.1", "localhost", true)]
    [InlineData("192.168.1.7", "localhost:3978", false)]
    [InlineData("::ffff:192.168.1.7", "localhost:3978", false)]
    [InlineData("127.0.0.1", "evil.example:3978", false)]
    [InlineData("127.0.0.1", "localhost.evil.example", false)]
    [InlineData("127.0.0.1", "127.0.0.1.evil.example", false)]
    [InlineData("127.0.0.1", "192.168.1.7:3978", false)]
    [InlineData("127.0.0.1", "", false)]
    [InlineData(null, "localhost", false)]
    public void Only_this_machine_asking_for_itself_is_let_in(string? address, string host, bool isAllowed)
    {
        DefaultHttpContext context = new();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        context.Request.Host = new HostString(host);

        Assert.Equal(isAllowed, OnlyHere.Allows(context));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?as=陈思远")]
    [InlineData("/assets/chat.js")]
    public async Task A_foreign_name_is_refused_in_one_sentence(string path)
    {
        await using WebChatHost host = await WebChatHost.Start(new SampleDesk());
        using Visitor visitor = new(host.Address);

        HttpResponseMessage response = await visitor.Get(path, ("Host", "evil.example"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Web__Open=true", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Via", "1.1 tunnel")]
    public async Task What_came_through_a_tunnel_is_refused(string header, string value)
    {
        await using WebChatHost host = await WebChatHost.Start(new SampleDesk());
        using Visitor visitor = new(host.Address);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Get("/", (header, value))).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_taken_from_a_foreign_name()
    {
        SampleDesk desk = new();
        await using WebChatHost host = await WebChatHost.Start(desk);
        using HttpClient http = new() { BaseAddress = host.Address };
        using HttpRequestMessage request = new(HttpMethod.Post, "/?as=陈思远") { Content = new FormUrlEncodedContent([new("text", "hello")]) };
        request.Headers.Host = "evil.example";

        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(request)).StatusCode);
        Assert.Empty(desk.Taken);
    }

    [Fact]
    public async Task Switched_on_others_are_let_in()
    {
        await using WebChatHost host = await WebChatHost.Start(new SampleDesk(), isOpen: true);
        using Visitor visitor = new(host.Address);

        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/", ("Host", "sales.example"))).StatusCode);
    }

    [Fact]
    public async Task The_page_may_run_and_load_only_what_comes_from_here()
    {
        await using WebChatHost host = await WebChatHost.Start(new SampleDesk());
        using Visitor visitor = new(host.Address);

        HttpResponseMessage response = await visitor.Get("/?as=陈思远");
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        string page = await response.Content.ReadAsStringAsync();

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href|action)=\"(https?:|//)", page);
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }
}
