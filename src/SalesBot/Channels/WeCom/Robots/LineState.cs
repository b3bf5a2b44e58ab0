namespace SalesBot.Channels.WeCom.Robots;

/// <summary>How the robot's connection stands.</summary>
internal enum LineState
{
    Connecting,

    Connected,

    /// <summary>Another connection of the same robot has taken over; this one stays quiet, or both would push each other out for ever.</summary>
    Displaced,

    /// <summary>WeCom does not take the robot's id or secret.</summary>
    NotAccepted,
}
