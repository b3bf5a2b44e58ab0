namespace SalesBot.Channels.WeCom.Settings;

/// <summary>What reading the settings came to.</summary>
internal abstract record WeComReading
{
    // Private, so that no case can be added outside this type.
    private WeComReading()
    {
    }

    internal sealed record Sound(WeComSetting Setting) : WeComReading;

    /// <param name="Problems">A line each: which setting, and what would be right. No secret stands in them.</param>
    internal sealed record Wrong(IReadOnlyList<string> Problems) : WeComReading;
}
