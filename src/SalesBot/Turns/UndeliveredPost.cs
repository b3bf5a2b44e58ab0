using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>The post that tells of posts that did not arrive, known by its key.</summary>
internal static class UndeliveredPost
{
    private const string Mark = "undelivered/";

    /// <param name="to">Who was not reached.</param>
    /// <param name="why">No address is told once for ever; that it is still tried, and that it was given up, once a day each.</param>
    public static string KeyOf(string to, Undelivery why, LocalDate today) => why == Undelivery.NoAddress
        ? $"{Mark}{to}/no address"
        : $"{Mark}{to}/{LocalDatePattern.Iso.Format(today)}{(why.IsStillTried ? "/so far" : "")}";

    public static bool IsOne(NewOutgoing post) => post.Key.StartsWith(Mark, StringComparison.Ordinal);
}
