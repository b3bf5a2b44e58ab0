using Microsoft.Extensions.Configuration;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Tests.Channels.WeCom;

public sealed class SettingsTests
{
    [Fact]
    public void What_is_not_set_is_off()
    {
        WeComSetting setting = Assert.IsType<WeComReading.Sound>(Read()).Setting;

        Assert.Equal(("https://qyapi.weixin.qq.com/", null, null), (setting.Api.ToString(), setting.App, setting.Robot));
    }

    [Theory]
    [InlineData("WeCom:Secret", "", "WeCom__Secret is not set")]
    [InlineData("WeCom:AgentId", "my app", "WeCom__AgentId is my app; expected a whole number")]
    [InlineData("WeCom:Token", "a b", "WeCom__Token is not right; expected 3 to 32 letters and digits")]
    [InlineData("WeCom:EncodingAesKey", "short", "WeCom__EncodingAesKey is not right; expected 43 letters and digits")]
    [InlineData("WeCom:ApiBase", "http://qyapi.weixin.qq.com", "WeCom__ApiBase is http://qyapi.weixin.qq.com; expected an address that begins with https://")]
    [InlineData("WeCom:Robot:Mode", "push", "WeCom__Robot__Mode is push; expected http or websocket")]
    [InlineData("WeCom:ReplayWindow", "1", "WeCom__ReplayWindow is 1; expected a whole number from 60 to 86400")]
    public void What_is_wrong_is_named_with_what_would_be_right(string key, string value, string problem)
    {
        Dictionary<string, string?> settings = All();
        settings[key] = value;

        Assert.Contains(Assert.IsType<WeComReading.Wrong>(Read(settings)).Problems, line => line.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void No_secret_stands_in_what_is_wrong()
    {
        Dictionary<string, string?> settings = All();
        settings["WeCom:EncodingAesKey"] = "a secret key";
        settings["WeCom:Token"] = "a secret token";

        Assert.DoesNotContain("secret", string.Concat(Assert.IsType<WeComReading.Wrong>(Read(settings)).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_robot_by_connection_needs_its_id_and_secret()
    {
        Dictionary<string, string?> settings = new() { ["WeCom:Robot:Mode"] = "websocket", ["WeCom:Robot:BotId"] = "b", ["WeCom:Robot:Secret"] = "s", ["WeCom:Robot:SocketUrl"] = "ws://127.0.0.1:9/x" };
        RobotSetting.Socket robot = Assert.IsType<RobotSetting.Socket>(Assert.IsType<WeComReading.Sound>(Read(settings)).Setting.Robot);
        settings.Remove("WeCom:Robot:BotId");

        Assert.Equal(("b", "s", "ws://127.0.0.1:9/x"), (robot.Bot, robot.Secret, robot.Address.ToString()));
        Assert.IsType<WeComReading.Wrong>(Read(settings));
    }

    private static WeComReading Read(Dictionary<string, string?>? settings = null) => WeComSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build());

    private static Dictionary<string, string?> All() => new()
    {
        ["WeCom:CorpId"] = "ww1f0e2d3c4b5a6978",
        ["WeCom:AgentId"] = "1000002",
        ["WeCom:Secret"] = "x",
        ["WeCom:Token"] = WeComBot.Token,
        ["WeCom:EncodingAesKey"] = WeComBot.Key,
        ["WeCom:Robot:Token"] = WeComBot.RobotToken,
        ["WeCom:Robot:EncodingAesKey"] = WeComBot.RobotKey,
    };
}
