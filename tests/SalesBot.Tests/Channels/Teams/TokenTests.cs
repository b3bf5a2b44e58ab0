using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Who gets in: the real bot against forged, stale and crossed tokens.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private static readonly Dictionary<string, Forgery> Forgeries = new(StringComparer.Ordinal)
    {
        ["no token"] = new(_ => null),
        ["an empty token"] = new(_ => ""),
        ["no JWT"] = new(_ => "abc"),
        ["three parts of nothing"] = new(_ => "e30.e30.e30"),
        ["another scheme"] = new(bot => bot.GoodToken()) { Scheme = "Basic" },
        ["a token and more"] = new(bot => bot.GoodToken() + " x"),
        ["a token of 20 KB"] = new(bot => Made(bot, claims => claims["pad"] = new string('x', 20_000))),
        ["another audience"] = new(bot => Made(bot, claims => claims["aud"] = Guid.NewGuid().ToString())),
        ["several audiences"] = new(bot => Made(bot, claims => claims["aud"] = new JsonArray(TeamsCloud.AppId, "another"))),
        ["our audience in a list"] = new(bot => Made(bot, claims => claims["aud"] = new JsonArray(TeamsCloud.AppId))),
        ["no audience"] = new(bot => Made(bot, claims => claims.Remove("aud"))),
        ["another issuer"] = new(bot => Made(bot, claims => claims["iss"] = "https://sts.windows.net/" + TeamsCloud.Tenant + "/")),
        ["no issuer"] = new(bot => Made(bot, claims => claims.Remove("iss"))),
        ["the government's issuer"] = new(bot => Made(bot, claims => claims["iss"] = "https://api.botframework.us")),
        ["expired six minutes ago"] = new(bot => Made(bot, claims => claims["exp"] = Now(bot) - 360)),
        ["not yet for six minutes"] = new(bot => Made(bot, claims => claims["nbf"] = Now(bot) + 360)),
        ["no end"] = new(bot => Made(bot, claims => claims.Remove("exp"))),
        ["an end that is no number"] = new(bot => Made(bot, claims => claims["exp"] = "never")),
        ["another key under the known id"] = new(Stolen),
        ["an unknown key"] = new(bot => SignedByAnother(bot, "key-9")),
        ["no key id"] = new(bot => bot.Cloud.Authority.Sign(Without(bot, "kid"), Claims(bot))),
        ["RS384"] = new(bot => bot.Cloud.Authority.Sign(bot.Cloud.Authority.Header("RS384"), Claims(bot), HashAlgorithmName.SHA384)),
        ["RS256 that says RS384"] = new(bot => bot.Cloud.Authority.Sign(bot.Cloud.Authority.Header("RS384"), Claims(bot))),
        ["HS256 with the public key"] = new(bot => bot.Cloud.Authority.SignWithSecret(bot.Cloud.Authority.Header("HS256"), Claims(bot))),
        ["HS256 that says RS256"] = new(bot => bot.Cloud.Authority.SignWithSecret(bot.Cloud.Authority.Header(), Claims(bot))),
        ["alg none"] = new(bot => SigningAuthority.Unsigned(bot.Cloud.Authority.Header("none"), Claims(bot))),
        ["no signature"] = new(bot => SigningAuthority.Unsigned(bot.Cloud.Authority.Header(), Claims(bot))),
        ["a signature cut short"] = new(bot => bot.GoodToken()[..^8]),
        ["claims changed after signing"] = new(Altered),
        ["an application's token"] = new(bot => Made(bot, claims => claims["appid"] = TeamsCloud.AppId)),
        ["another bot's token"] = new(bot => Made(bot, claims => claims["azp"] = Guid.NewGuid().ToString())),
        ["a directory's token"] = new(bot => Made(bot, claims => claims["ver"] = "2.0")),
    };

    private const string Tenant9 = "99999999-9999-9999-9999-999999999999";

    private TeamsCloud _cloud = null!;
    private TeamsBot _bot = null!;
    private Activities _say = null!;

    public static TheoryData<string> Names => [.. Forgeries.Keys];

    public async Task InitializeAsync()
    {
        _cloud = await TeamsCloud.Start();
        _bot = await TeamsBot.Start(_cloud);
        _say = new Activities(_cloud.ServiceUrl);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forged_token_is_refused_without_a_reason_and_nothing_is_read(string name)
    {
        long before = _bot.Desk.Books.Store.Last;
        Forgery forgery = Forgeries[name];

        using HttpResponseMessage response = await _bot.Post(Body(_say.Message(Activities.Chen, "蓝湾签了12万")), forgery.Make(_bot), forgery.Scheme);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Equal(before, _bot.Desk.Books.Store.Last);
        Assert.Empty(_cloud.Calls);
    }

    [Theory]
    [InlineData("expired four minutes ago")]
    [InlineData("not yet for four minutes")]
    [InlineData("bearer in small letters")]
    [InlineData("serviceurl in other letters")]
    public async Task A_good_token_passes_within_the_clocks_tolerance(string name)
    {
        string token = name switch
        {
            "expired four minutes ago" => Made(_bot, claims => claims["exp"] = Now(_bot) - 240),
            "not yet for four minutes" => Made(_bot, claims => claims["nbf"] = Now(_bot) + 240),
            "serviceurl in other letters" => Made(_bot, claims => claims["serviceurl"] = _cloud.ServiceUrl.ToUpperInvariant()),
            _ => _bot.GoodToken(),
        };

        using HttpResponseMessage response = await _bot.Post(Body(_say.Message(Activities.Chen, "帮助")), token, name == "bearer in small letters" ? "bearer" : "Bearer");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("the token of another service")]
    [InlineData("a token without a service")]
    [InlineData("a serviceUrl with a slash less")]
    [InlineData("another channel")]
    [InlineData("another tenant")]
    [InlineData("two tenants")]
    [InlineData("no tenant")]
    [InlineData("another bot")]
    public async Task A_good_token_with_a_body_that_it_does_not_cover_is_forbidden(string name)
    {
        JsonObject activity = _say.Message(Activities.Chen, "蓝湾签了12万");
        string token = name switch
        {
            "the token of another service" => _bot.GoodToken("https://smba.trafficmanager.net/amer/"),
            "a token without a service" => Made(_bot, claims => claims.Remove("serviceurl")),
            "a serviceUrl with a slash less" => _bot.GoodToken(_cloud.ServiceUrl.TrimEnd('/')),
            _ => _bot.GoodToken(),
        };
        if (name == "another channel") activity["channelId"] = "webchat";
        if (name == "another tenant") (activity["conversation"]!["tenantId"], activity["channelData"]!["tenant"]!["id"]) = (Tenant9, Tenant9);
        if (name == "two tenants") activity["conversation"]!["tenantId"] = Guid.NewGuid().ToString();
        if (name == "no tenant") (activity["conversation"]!["tenantId"], activity["channelData"]) = (null, new JsonObject());
        if (name == "another bot") activity["recipient"]!["id"] = "28:" + Guid.NewGuid();

        using HttpResponseMessage response = await _bot.Post(Body(activity), token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Null(_bot.Desk.Books.Ledger.Channels.AddressOf(_bot.Desk.Books.Ledger.People.Named("陈思远")!.Id));
    }

    [Fact]
    public async Task A_key_that_may_not_speak_for_teams_is_forbidden()
    {
        _cloud.Endorsements = ["webchat"];
        Assert.Equal(HttpStatusCode.Forbidden, (await _bot.Deliver(_say.Message(Activities.Chen, "帮助"))).StatusCode);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/")]
    [InlineData("https://smba.trafficmanager.net.evil.test/amer/")]
    [InlineData("https://smba.trafficmanager.net@evil.test/amer/")]
    public async Task A_service_that_is_not_allowed_is_never_called(string serviceUrl)
    {
        JsonObject activity = new Activities(serviceUrl).Message(Activities.Chen, "蓝湾签了12万，预付");

        using HttpResponseMessage response = await _bot.Post(Body(activity), _bot.GoodToken(serviceUrl));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(0, _cloud.TokenFetches);
    }

    [Fact]
    public async Task A_rotated_key_is_picked_up_at_once()
    {
        await _bot.Deliver(_say.Message(Activities.Chen, "帮助"));
        _cloud.Authority = SigningAuthority.Another("key-2");
        _bot.Clock.Advance(Duration.FromMinutes(2));

        Assert.Equal(HttpStatusCode.OK, (await _bot.Deliver(_say.Message(Activities.Chen, "帮助"))).StatusCode);
        Assert.Equal(2, _cloud.KeyFetches);
    }

    [Fact]
    public async Task A_token_that_was_good_is_refused_once_it_is_over()
    {
        string token = _bot.GoodToken();
        Assert.Equal(HttpStatusCode.OK, (await _bot.Post(Body(_say.Message(Activities.Chen, "帮助")), token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _bot.Post(Body(_say.Message(Activities.Chen, "帮助")), token)).StatusCode);
        _bot.Clock.Advance(Duration.FromHours(2));

        Assert.Equal(HttpStatusCode.Unauthorized, (await _bot.Post(Body(_say.Message(Activities.Chen, "帮助")), token)).StatusCode);
    }

    [Fact]
    public async Task A_token_that_was_good_is_refused_once_its_key_is_withdrawn()
    {
        string token = Made(_bot, claims => claims["exp"] = Now(_bot) + 400_000);
        Assert.Equal(HttpStatusCode.OK, (await _bot.Post(Body(_say.Message(Activities.Chen, "帮助")), token)).StatusCode);
        _cloud.Authority = SigningAuthority.Another("key-2");
        _bot.Clock.Advance(Duration.FromHours(25));

        Assert.Equal(HttpStatusCode.Unauthorized, (await _bot.Post(Body(_say.Message(Activities.Chen, "帮助")), token)).StatusCode);
    }

    [Fact]
    public async Task A_burst_of_junk_fetches_keys_once_a_minute()
    {
        await _bot.Deliver(_say.Message(Activities.Chen, "帮助"));
        _bot.Clock.Advance(Duration.FromMinutes(2));
        HttpResponseMessage[] junk = await Task.WhenAll(Enumerable.Range(0, 50).Select(number =>
            _bot.Post(Body(_say.Message(Activities.Chen, "蓝湾签了12万")), SignedByAnother(_bot, $"junk-{number}"))));

        Assert.All(junk, response => Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode));
        Assert.Equal(2, _cloud.KeyFetches);
    }

    [Fact]
    public async Task Without_keys_the_bot_says_that_it_cannot_tell_and_recovers()
    {
        _cloud.HasMetadata = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _bot.Deliver(_say.Message(Activities.Chen, "帮助"))).StatusCode);

        _cloud.HasMetadata = true;
        _bot.Clock.Advance(Duration.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, (await _bot.Deliver(_say.Message(Activities.Chen, "帮助"))).StatusCode);
    }

    [Fact]
    public async Task Old_keys_go_on_where_new_ones_cannot_be_fetched()
    {
        await _bot.Deliver(_say.Message(Activities.Chen, "帮助"));
        _cloud.HasMetadata = false;
        _bot.Clock.Advance(Duration.FromHours(25));

        Assert.Equal(HttpStatusCode.OK, (await _bot.Deliver(_say.Message(Activities.Chen, "帮助"))).StatusCode);
    }

    [Fact]
    public async Task An_unknown_token_does_not_make_the_bot_read_its_body()
    {
        using TcpClient line = new();
        await line.ConnectAsync(_bot.Endpoint.Host, _bot.Endpoint.Port);
        // The body never comes: whoever waits for it answers never.
        await line.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"));
        using StreamReader answer = new(line.GetStream());

        Assert.Equal("HTTP/1.1 401 Unauthorized", await answer.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private static HttpContent Body(JsonObject activity) => new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");

    private static JsonObject Claims(TeamsBot bot) => TokenClaims.Good(bot.Cloud.ServiceUrl, bot.Clock.GetCurrentInstant());

    private static long Now(TeamsBot bot) => bot.Clock.GetCurrentInstant().ToUnixTimeSeconds();

    private static string Made(TeamsBot bot, Action<JsonObject> change)
    {
        JsonObject claims = Claims(bot);
        change(claims);
        return bot.Cloud.Authority.Sign(bot.Cloud.Authority.Header(), claims);
    }

    private static string Stolen(TeamsBot bot) => SignedByAnother(bot, bot.Cloud.Authority.KeyId);

    private static string SignedByAnother(TeamsBot bot, string keyId)
    {
        using SigningAuthority other = SigningAuthority.Another(keyId);
        return other.Sign(other.Header(), Claims(bot));
    }

    private static string Altered(TeamsBot bot)
    {
        string[] good = bot.GoodToken().Split('.');
        JsonObject claims = Claims(bot);
        claims["exp"] = Now(bot) + 1_000_000;
        return string.Join('.', good[0], SigningAuthority.Unsigned([], claims).Split('.')[1], good[2]);
    }

    private static JsonObject Without(TeamsBot bot, string name)
    {
        JsonObject header = bot.Cloud.Authority.Header();
        header.Remove(name);
        return header;
    }

    private sealed record Forgery(Func<TeamsBot, string?> Make)
    {
        public string Scheme { get; init; } = "Bearer";
    }
}
