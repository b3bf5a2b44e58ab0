using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using SalesBot.CommandLine;
using SalesBot.Tests.CommandLine;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>The zip that is uploaded to Teams.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Domain = "bot.example.com";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_manifest_and_its_languages_are_of_the_published_schemas()
    {
        Dictionary<string, byte[]> files = Made();

        Assert.Empty(SchemaCheck.Refused("MicrosoftTeams.schema.json", [("manifest", Json(files["manifest.json"]))]));
        Assert.Empty(SchemaCheck.Refused("MicrosoftTeams.Localization.schema.json", [("zh-cn", Json(files["zh-cn.json"]))]));
    }

    [Fact]
    public void A_manifest_that_breaks_the_schema_is_noticed()
    {
        JsonNode manifest = Json(Made()["manifest.json"]);
        manifest["bots"]![0]!["scopes"] = new JsonArray("groupchat");
        Assert.Single(SchemaCheck.Refused("MicrosoftTeams.schema.json", [("broken", manifest)]));
    }

    [Fact]
    public void The_package_is_of_this_bot_and_whole()
    {
        Dictionary<string, byte[]> files = Made();
        JsonNode manifest = Json(files["manifest.json"]);

        Assert.Equal("1.29", (string?)manifest["manifestVersion"]);
        Assert.Equal((TeamsCloud.AppId, TeamsCloud.AppId), ((string?)manifest["id"], (string?)manifest["bots"]![0]!["botId"]));
        Assert.Equal(Domain, (string?)Assert.Single(manifest["validDomains"]!.AsArray()));
        Assert.DoesNotContain("{", (string?)manifest["developer"]!["websiteUrl"], StringComparison.Ordinal);
        Assert.Contains((string?)manifest["icons"]!["color"], files.Keys);
        Assert.Contains((string?)manifest["icons"]!["outline"], files.Keys);
        Assert.Contains((string?)manifest["localizationInfo"]!["additionalLanguages"]![0]!["file"], files.Keys);
        Assert.All(files.Keys, name => Assert.DoesNotContain('/', name));
    }

    [Fact]
    public void Every_command_is_said_in_both_languages()
    {
        JsonNode manifest = Json(Made()["manifest.json"]);
        JsonObject chinese = (JsonObject)Json(Made()["zh-cn.json"]);
        JsonArray lists = manifest["bots"]![0]!["commandLists"]!.AsArray();
        for (int list = 0; list < lists.Count; list++)
        {
            for (int command = 0; command < lists[list]!["commands"]!.AsArray().Count; command++)
            {
                string place = FormattableString.Invariant($"bots[0].commandLists[{list}].commands[{command}]");
                Assert.NotNull(chinese[place + ".title"]);
                Assert.NotNull(chinese[place + ".description"]);
            }
        }
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_are_as_large_as_teams_wants_them(string name, int size)
    {
        byte[] png = Made()[name];
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Equal(6, png[25]);
    }

    [Theory]
    [InlineData("no-guid", Domain, "--app-id")]
    [InlineData(TeamsCloud.AppId, "localhost", "--domain")]
    [InlineData(TeamsCloud.AppId, "https://bot.example.com", "--domain")]
    [InlineData(TeamsCloud.AppId, "10.0.0.1", "--domain")]
    public void What_teams_would_refuse_is_refused_at_once(string appId, string domain, string named)
    {
        Called called = Called.With("teams-package", "-o", _folder.File("x.zip"), "--app-id", appId, "--domain", domain);

        Assert.Equal(1, called.ExitCode);
        Assert.StartsWith(named, called.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("x.zip")));
    }

    [Fact]
    public async Task The_doctor_finds_a_sound_set_up_sound_and_names_what_is_wrong()
    {
        await using TeamsCloud cloud = await TeamsCloud.Start();
        using HttpClient http = new();
        SalesBot.Channels.Teams.TeamsSettings settings = SalesBot.Channels.Teams.TeamsConfiguration.Read(
            new Microsoft.Extensions.Configuration.ConfigurationBuilder().Add(new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = cloud.Settings() }).Build())!;
        Assert.All(await Examine(settings), one => Assert.True(one.IsWell, one.Line));

        cloud.GivesTokens = false;
        cloud.Endorsements = [];
        string[] wrong = [.. (await Examine(settings)).Where(one => !one.IsWell).Select(one => one.Line.Split(':')[0])];
        Assert.Equal(["metadata", "token"], wrong);
        string clock = (await new SalesBot.Channels.Teams.TeamsDoctor(settings, http, new ClockTime(new MovableClock(NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0)))).Examine(default)).Single(one => one.Line.StartsWith("clock", StringComparison.Ordinal)).Line;
        Assert.Contains("set this machine's clock", clock, StringComparison.Ordinal);

        Task<IReadOnlyList<SalesBot.Channels.Teams.Diagnosis>> Examine(SalesBot.Channels.Teams.TeamsSettings of) =>
            new SalesBot.Channels.Teams.TeamsDoctor(of, http, TimeProvider.System).Examine(CancellationToken.None);
    }

    private Dictionary<string, byte[]> Made()
    {
        Directory.CreateDirectory(_folder.Path);
        string file = _folder.File("salesbot.zip");
        Called called = Called.With("teams-package", "-o", file, "--app-id", TeamsCloud.AppId, "--domain", Domain);
        Assert.Equal((0, ""), (called.ExitCode, called.Errors));
        using ZipArchive zip = ZipFile.OpenRead(file);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream stream = entry.Open();
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
    }

    private static JsonNode Json(byte[] content) => JsonNode.Parse(content)!;
}
