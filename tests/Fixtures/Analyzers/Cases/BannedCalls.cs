namespace SalesBot.Cases;

internal static class BannedCalls
{
    internal static DateTime Clock() => DateTime.UtcNow;

    internal static Guid Chance() => Guid.NewGuid();

    internal static string Disk() => File.ReadAllText("a");
}
