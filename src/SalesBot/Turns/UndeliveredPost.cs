using NodaTime;
using NodaTime.Text;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>The post that tells of posts that did not arrive, known by its key.</summary>
internal static class UndeliveredPost
{
    private const string Mark = "undelivered/";

    /// <param name="to">Who was not reached.</param>
    /// <param name="on">Null where it is told once for ever.</param>
    public static string KeyOf(string to, LocalDate? on) => $"{Mark}{to}/{(on is { } day ? LocalDatePattern.Iso.Format(day) : "no address")}";

    public static bool IsOne(NewOutgoing post) => post.Key.StartsWith(Mark, StringComparison.Ordinal);
}
