using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using SalesBot.Channels.WeCom;
using SalesBot.Channels.WeCom.Settings;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.Channels.WeCom;

public sealed class DoctorTests : IAsyncLifetime, IDisposable
{
    private WeComCloud _cloud = null!;
    private WeComDoctor _doctor = null!;

    public async Task InitializeAsync()
    {
        _cloud = await WeComCloud.Start();
        WeComReading reading = WeComSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(WeComBot.Settings(_cloud)).Build());
        _doctor = new WeComDoctor(Assert.IsType<WeComReading.Sound>(reading).Setting, NodaTime.SystemClock.Instance);
    }

    public async Task DisposeAsync() => await _cloud.DisposeAsync();

    public void Dispose() => _doctor.Dispose();

    [Fact]
    public async Task Where_all_is_right_nothing_is_wrong_and_nobody_was_written_to()
    {
        IReadOnlyList<DoctorLine> lines = await Examine();

        Assert.DoesNotContain(lines, line => line.IsWrong);
        Assert.All(_cloud.Calls, call => Assert.DoesNotContain("send", call.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_untrusted_address_and_an_unknown_member_are_named()
    {
        _cloud.Fail(60020, "not allow to access from your ip, from ip: 203.0.113.9");
        _cloud.Fail(60111, "userid not found");
        IReadOnlyList<DoctorLine> lines = await Examine();

        Assert.Contains(lines, line => line.IsWrong && line.Finding.Contains("203.0.113.9", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.IsWrong && line.Finding.StartsWith("林晓: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_secret_is_said_and_not_shown()
    {
        _cloud.TokenFault = 40001;
        IReadOnlyList<DoctorLine> lines = await Examine();

        Assert.Contains(lines, line => line.IsWrong && line.What == "token");
        Assert.DoesNotContain(WeComCloud.Secret, string.Concat(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_that_ships_is_as_the_vendor_wants_it_and_is_published()
    {
        (JsonObject? menu, IReadOnlyList<string> problems) = Menu.Read(File.ReadAllText(Checkout.PathOf("manifests/wecom/menu.json")));
        Assert.Empty(problems);

        Assert.False((await _doctor.Publish(menu!)).IsWrong);
        Assert.Equal(("/cgi-bin/menu/create", "今天"), (_cloud.Calls.Last().Path, (string?)_cloud.Calls.Last().Body["button"]![0]!["name"]));
        Assert.Contains("agentid=1000002", _cloud.Calls.Last().Query, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_of_the_menu_that_ships_is_understood()
    {
        JsonArray buttons = JsonNode.Parse(File.ReadAllText(Checkout.PathOf("manifests/wecom/menu.json")))!["button"]!.AsArray();
        IEnumerable<JsonNode?> leaves = buttons.SelectMany(button => button!["sub_button"] as JsonArray ?? new JsonArray(button.DeepClone()));

        Assert.All(leaves, leaf => Assert.NotNull(SalesBot.Core.Replies.PressedAction.TryParse((string?)leaf!["key"])));
    }

    [Fact]
    public void A_menu_may_open_a_mini_program() =>
        Assert.Empty(Menu.Read("""{"button":[{"type":"view_miniprogram","name":"x","appid":"wx1","pagepath":"pages/index"}]}""").Problems);

    [Theory]
    [InlineData("""{"button":[]}""", "button: expected 1 to 3, not 0")]
    [InlineData("""{"button":[{"type":"click","name":"十七个字节的名字","key":"k"}]}""", "button[0].name: expected 1 to 16 bytes")]
    [InlineData("""{"button":[{"type":"click","name":"x"}]}""", "button[0].key: expected 1 to 128 bytes")]
    [InlineData("""{"button":[{"name":"x","key":"k"}]}""", "button[0].type: expected click, view, view_miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select")]
    [InlineData("""{"button":[{"type":7,"name":"x","key":"k"}]}""", "button[0].type: expected click, view, view_miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select")]
    [InlineData("""{"button":[{"type":"view","name":"x","url":"board.example.test"}]}""", "button[0].url: expected a whole address with https://")]
    [InlineData("""{"button":[{"type":"view_miniprogram","name":"x","key":"k"}]}""", "button[0].appid: expected 1 to 128 bytes")]
    [InlineData("""{"button":[{"name":"x","sub_button":[{"name":"y","sub_button":[{"type":"click","name":"z","key":"k"}]}]}]}""", "button[0].sub_button[0].type: expected click, view, view_miniprogram, scancode_push, scancode_waitmsg, pic_sysphoto, pic_photo_or_album, pic_weixin, location_select")]
    [InlineData("""{"buttons":[]}""", "expected an object with a list \"button\"")]
    public void A_menu_that_the_vendor_would_refuse_is_refused(string json, string problem) => Assert.Contains(problem, Menu.Read(json).Problems);

    private async Task<IReadOnlyList<DoctorLine>> Examine()
    {
        List<DoctorLine> lines = [];
        await foreach (DoctorLine line in _doctor.Examine([("林晓", "linxiao")], [("东区", "webhook:a-key")])) lines.Add(line);
        return lines;
    }
}
