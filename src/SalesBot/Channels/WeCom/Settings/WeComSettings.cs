using NodaTime;

namespace SalesBot.Channels.WeCom.Settings;

/// <summary>Reads the settings <c>WeCom__…</c>. What is not set at all is off; what is set in part is wrong.</summary>
internal static class WeComSettings
{
    public const string UsualApi = "https://qyapi.weixin.qq.com";

    private const string UsualSocket = "wss://openws.work.weixin.qq.com";
    private const string UsualName = "SalesBot";

    /// <summary>Wider than all that WeCom repeats together, in seconds.</summary>
    private const int UsualWindow = 600;

    private static readonly string[] AppKeys = ["CorpId", "AgentId", "Secret", "Token", "EncodingAesKey"];
    private static readonly string[] RobotKeys = ["Robot:Token", "Robot:EncodingAesKey", "Robot:BotId", "Robot:Secret", "Robot:Mode"];

    public static WeComReading Read(IConfiguration configuration)
    {
        SettingLines lines = new(configuration);
        WeComSetting setting = new(
            lines.Address("ApiBase", "https", UsualApi),
            Duration.FromSeconds(lines.Whole("ReplayWindow", 60, 86_400, UsualWindow)),
            AppKeys.Any(lines.IsSet) ? App(lines) : null,
            RobotKeys.Any(lines.IsSet) ? Robot(lines) : null,
            lines.Flag("PlainText"));
        return lines.Problems.Count == 0 ? new WeComReading.Sound(setting) : new WeComReading.Wrong(lines.Problems);
    }

    private static AppSetting? App(SettingLines lines)
    {
        string corp = lines.Required("CorpId", "it stands under My Company in WeCom's console, ww and 16 letters or digits");
        lines.Required("AgentId", "it stands on the app's page in WeCom's console, as 1000002");
        string secret = lines.Required("Secret", "it stands on the app's page in WeCom's console");
        int agent = lines.Whole("AgentId", 1, int.MaxValue, 0);
        return lines.Callback("", corp) is { } callback ? new AppSetting(corp, agent, secret, callback) : null;
    }

    private static RobotSetting? Robot(SettingLines lines)
    {
        string name = lines.IsSet("Robot:Name") ? lines.Text("Robot:Name") : UsualName;
        string mode = lines.IsSet("Robot:Mode") ? lines.Text("Robot:Mode") : lines.IsSet("Robot:Token") ? "http" : "websocket";
        if (mode == "http") return lines.Callback("Robot:", "") is { } callback ? new RobotSetting.Http(callback) { Name = name } : null;
        if (mode != "websocket") lines.Refuse("Robot:Mode", $"is {mode}; expected http or websocket");
        string bot = lines.Required("Robot:BotId", "it stands on the robot's page, where the long connection is chosen");
        string secret = lines.Required("Robot:Secret", "it stands on the robot's page, where the long connection is chosen");
        return new RobotSetting.Socket(bot, secret, lines.Address("Robot:SocketUrl", "wss", UsualSocket)) { Name = name };
    }
}
