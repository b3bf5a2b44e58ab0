using System.Globalization;
using NodaTime;

namespace SalesBot.Cases;

internal static class BannedCalls
{
    internal static DateTime Clock() => DateTime.UtcNow;

    internal static Instant OtherClock() => SystemClock.Instance.GetCurrentInstant();

    internal static Guid Chance() => Guid.NewGuid();

    internal static int OtherChance() => Random.Shared.Next();

    internal static string Disk() => File.ReadAllText("a");

    internal static object Network() => new HttpClient();

    internal static object Wait() => Task.Run(() => 1);

    internal static CultureInfo Culture() => CultureInfo.CurrentCulture;
}
