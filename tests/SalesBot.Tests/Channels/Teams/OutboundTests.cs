using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using NodaTime;
using SalesBot.Channels;
using SalesBot.Channels.Teams;
using SalesBot.Channels.Teams.Outbound;
using SalesBot.Core.Organisation;
using SalesBot.Core.Tests.Replies;
using SalesBot.Tests.Outbox;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Single calls of the connector, which fails in every way it knows.</summary>
public sealed class OutboundTests : IAsyncLifetime
{
    private TeamsCloud _cloud = null!;
    private TeamsSettings _settings = null!;
    private TeamsChannel _channel = null!;

    public async Task InitializeAsync()
    {
        _cloud = await TeamsCloud.Start();
        _settings = TeamsConfiguration.Read(new ConfigurationBuilder().AddInMemoryCollection(_cloud.Settings()).Build())!;
        BotToken token = new(TeamsChat.Http(), _settings, TimeProvider.System);
        _channel = new TeamsChannel(new TeamsClient(TeamsClient.Http(), _settings, token, TimeProvider.System) { Patience = TimeSpan.FromSeconds(1) }, _settings);
    }

    public Task DisposeAsync() => _cloud.DisposeAsync().AsTask();

    [Fact]
    public async Task Many_sends_need_one_token()
    {
        Sending[] all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Send()));

        Assert.All(all, one => Assert.IsType<Sending.Accepted>(one));
        Assert.Equal(1, _cloud.TokenFetches);
        Assert.All(_cloud.Calls, call => Assert.Equal("Bearer token-1", call.Authorization));
    }

    [Fact]
    public async Task A_refused_token_is_fetched_anew_once()
    {
        _cloud.Fail(401);
        Assert.IsType<Sending.Accepted>(await Send());
        Assert.Equal(2, _cloud.TokenFetches);

        _cloud.Fail(401);
        _cloud.Fail(401);
        Assert.Equal(new Sending.Later("401"), await Send());
    }

    [Fact]
    public async Task A_wrong_secret_is_not_tried_with_every_message()
    {
        _cloud.GivesTokens = false;
        Sending[] all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Send()));

        Assert.All(all, one => Assert.Contains("invalid_client", Assert.IsType<Sending.Later>(one).Why, StringComparison.Ordinal));
        Assert.Equal(1, _cloud.TokenFetches);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_it_can_be_tried_again()
    {
        _cloud.GivesTokens = false;

        Assert.Contains("invalid_client", Assert.IsType<Sending.Later>(await Send()).Why, StringComparison.Ordinal);
        Assert.Empty(_cloud.Calls);
    }

    [Theory]
    [InlineData(400, "BadArgument", typeof(Sending.Refused))]
    [InlineData(403, "NotEnoughPermissions", typeof(Sending.Refused))]
    [InlineData(412, "PreconditionFailed", typeof(Sending.Later))]
    [InlineData(413, "MessageSizeTooBig", typeof(Sending.TooLarge))]
    [InlineData(429, "Throttled", typeof(Sending.Later))]
    [InlineData(500, "ServiceError", typeof(Sending.Unknown))]
    [InlineData(502, "", typeof(Sending.Unknown))]
    [InlineData(503, "", typeof(Sending.Unknown))]
    [InlineData(504, "", typeof(Sending.Unknown))]
    [InlineData(302, "", typeof(Sending.Refused))]
    public async Task A_post_is_repeated_only_where_the_service_surely_has_it_not(int status, string code, Type outcome)
    {
        _cloud.Fail(status, code);

        Assert.IsType(outcome, await Send());
        Assert.Single(_cloud.Calls);
    }

    [Theory]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("BotDisabledByAdmin")]
    public async Task Who_cannot_be_reached_any_more_is_told_apart(string code)
    {
        _cloud.Fail(403, code);
        Assert.Equal(new Sending.Refused("403 " + code, IsLost: true), await Send());
    }

    [Fact]
    public async Task A_tenant_that_is_served_elsewhere_is_called_there_once()
    {
        BotToken token = new(TeamsChat.Http(), _settings, TimeProvider.System);
        TeamsClient client = new(TeamsClient.Http(), _settings, token, TimeProvider.System) { CommunityService = new Uri(_cloud.ServiceUrl) };
        _cloud.Fail(403, "InvalidBotApiHost");
        Assert.IsType<Sending.Accepted>((await client.Call(ConnectorCall.Post(_cloud.ServiceUrl + "usual", "a:1", null, Message().Body), CancellationToken.None)).Sending);
        Assert.Equal(["/usual/v3/conversations/a:1/activities", "/v3/conversations/a:1/activities"], _cloud.Calls.Select(call => call.Path.Replace("//", "/", StringComparison.Ordinal)));

        _cloud.Fail(403, "InvalidBotApiHost");
        Assert.IsType<Sending.Refused>(await Send());
    }

    [Fact]
    public async Task A_throttled_call_says_how_long_to_wait()
    {
        _cloud.Fail(429, "Throttled", retryAfter: "7");
        Assert.Equal(new Sending.Later("429 Throttled", Duration.FromSeconds(7)), await Send());
    }

    [Fact]
    public async Task Another_content_for_a_card_may_be_sent_again_after_a_fault()
    {
        _cloud.Fail(502);
        Assert.IsType<Sending.Later>(await Send(replaces: "17"));
        _cloud.Fail(404, "ActivityNotFoundInConversation");
        Assert.IsType<Sending.Gone>(await Send(replaces: "17"));
    }

    [Fact]
    public async Task No_answer_in_time_leaves_it_unknown_and_a_slow_end_of_an_answer_does_not()
    {
        _cloud.Fail(async context =>
        {
            await Eventually.Never(context.RequestAborted);
            context.Response.StatusCode = 201;
            return true;
        });
        Assert.IsType<Sending.Unknown>(await Send());

        _cloud.Fail(async context =>
        {
            context.Response.StatusCode = 201;
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("{");
            await context.Response.Body.FlushAsync();
            await Eventually.Never(context.RequestAborted);
            return true;
        });
        Assert.IsType<Sending.Accepted>(await Send());
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_it_unknown_and_one_that_is_never_made_does_not()
    {
        _cloud.Fail(context =>
        {
            context.Abort();
            return Task.FromResult(false);
        });
        Assert.IsType<Sending.Unknown>(await Send());

        TeamsSettings elsewhere = _settings with { Hosts = AllowedHosts.Named(["127.0.0.1:1"]) };
        TeamsChannel channel = new(new TeamsClient(TeamsClient.Http(), elsewhere, new BotToken(TeamsChat.Http(), elsewhere, TimeProvider.System), TimeProvider.System), elsewhere);
        Assert.IsType<Sending.Later>(await channel.Send((Address() with { Service = "http://127.0.0.1:1/x" }).Write(), Message(), CancellationToken.None));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.test/amer")]
    [InlineData("https://smba.trafficmanager.net@evil.test/amer")]
    [InlineData("http://smba.trafficmanager.net/amer")]
    [InlineData("https://evil.trafficmanager.net/amer")]
    [InlineData("https://smba.trafficmanager.net:8443/amer")]
    [InlineData("https://evilbotframework.com/amer")]
    [InlineData("http://127.0.0.1/amer")]
    [InlineData("ftp://smba.trafficmanager.net/amer")]
    [InlineData("no address")]
    public async Task The_token_goes_to_no_host_but_those_allowed(string service)
    {
        Assert.False(Uri.TryCreate(service, UriKind.Absolute, out Uri? url) && AllowedHosts.Public.Allows(url));
        Assert.IsType<Sending.Refused>(await _channel.Send((Address() with { Service = service }).Write(), Message(), CancellationToken.None));
        Assert.Equal(0, _cloud.TokenFetches);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer")]
    [InlineData("https://botframework.com/x")]
    [InlineData("https://europe.teams.microsoft.com/x")]
    public void The_public_clouds_hosts_are_allowed(string service) => Assert.True(AllowedHosts.Public.Allows(new Uri(service)));

    [Fact]
    public async Task A_private_conversation_is_made_once_and_again_where_it_was_deleted()
    {
        TeamsAddress person = Address() with { Conversation = null, User = "29:x" };
        await _channel.Send(person.Write(), Message(), CancellationToken.None);
        await _channel.Send(person.Write(), Message(), CancellationToken.None);
        _cloud.Fail(404, "ConversationNotFound");
        Assert.IsType<Sending.Accepted>(await _channel.Send(person.Write(), Message(), CancellationToken.None));

        string[] paths = [.. _cloud.Calls.Select(call => call.Path)];
        const string Make = "/v3/conversations";
        const string Post = "/v3/conversations/a:made-29:x/activities";
        Assert.Equal([Make, Post, Post, Post, Make, Post], paths);
        JsonObject made = _cloud.Calls.First().Body;
        Assert.Equal((false, TeamsCloud.Tenant, "29:x"), ((bool)made["isGroup"]!, (string?)made["tenantId"], (string?)made["members"]![0]!["id"]));
    }

    [Fact]
    public async Task An_answer_to_a_message_that_was_deleted_stands_alone()
    {
        _cloud.Fail(404, "ActivityNotFoundInConversation");
        TeamsAddress address = Address() with { ReplyTo = "5" };

        Assert.IsType<Sending.Accepted>(await _channel.Send(address.Write(), Message(), CancellationToken.None));
        Assert.Equal("/v3/conversations/a:1/activities", _cloud.Accepted.Single().Path);
    }

    [Theory]
    [InlineData("Teams:AppId", "no guid", "Teams__AppId")]
    [InlineData("Teams:TenantId", "no guid", "Teams__TenantId")]
    [InlineData("Teams:ClientSecret", "", "Teams__ClientSecret")]
    [InlineData("Teams:TokenEndpoint", "http://evil.test/token", "Teams__TokenEndpoint")]
    [InlineData("Teams:OpenIdMetadata", "nowhere", "Teams__OpenIdMetadata")]
    public void A_wrong_setting_is_named(string key, string value, string named)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(_cloud.Settings()).AddInMemoryCollection([new(key, value)]).Build();
        Assert.StartsWith(named, Assert.Throws<FormatException>(() => TeamsConfiguration.Read(configuration)).Message, StringComparison.Ordinal);
    }

    private Task<Sending> Send(string? replaces = null) => _channel.Send(Address().Write(), Message(replaces), CancellationToken.None);

    private TeamsAddress Address() => new(_cloud.ServiceUrl.TrimEnd('/'), TeamsCloud.Tenant, "28:" + TeamsCloud.AppId, "a:1", "29:x");

    private VendorMessage Message(string? replaces = null) =>
        _channel.Render(SampleReply.Of("deal_recorded", Language.Zh), new RenderSetting(Address().Write(), "k", _ => null))[0] with { Replaces = replaces };
}
