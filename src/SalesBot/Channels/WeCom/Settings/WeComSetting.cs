using NodaTime;

namespace SalesBot.Channels.WeCom.Settings;

/// <summary>Everything that is set for WeCom, checked.</summary>
/// <param name="Api">The base of the vendor's API.</param>
/// <param name="Window">How far a callback's moment may be from now, both ways.</param>
/// <param name="App">Null where there is no app.</param>
/// <param name="Robot">Null where there is no robot.</param>
/// <param name="IsPlain">Whether people read in personal WeChat, where markdown and cards do not show: text only.</param>
internal sealed record WeComSetting(Uri Api, Duration Window, AppSetting? App, RobotSetting? Robot, bool IsPlain);
