using SalesBot.Channels.WeCom.Sealing;

namespace SalesBot.Channels.WeCom.Settings;

/// <summary>The smart robot: groups, and private chats without an app.</summary>
internal abstract record RobotSetting
{
    // Private, so that no case can be added outside this type.
    private RobotSetting()
    {
    }

    /// <summary>What it is called in groups; messages begin with it.</summary>
    public required string Name { get; init; }

    /// <summary>WeCom calls; the robot answers and never speaks first.</summary>
    internal sealed record Http(CallbackSecret Callback) : RobotSetting;

    /// <summary>The robot keeps a connection and may speak first.</summary>
    /// <param name="Secret">Never logged.</param>
    internal sealed record Socket(string Bot, string Secret, Uri Address) : RobotSetting;
}
