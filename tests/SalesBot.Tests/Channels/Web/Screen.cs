namespace SalesBot.Tests.Channels.Web;

/// <summary>What a page is seen on.</summary>
internal sealed record Screen(int Width, int Height, string Locale = "zh-CN", bool IsDark = false, bool RunsScripts = true)
{
    public static Screen Desktop { get; } = new(1280, 800);

    public static Screen Phone { get; } = new(360, 740);
}
