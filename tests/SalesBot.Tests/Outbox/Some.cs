using SalesBot.Core.Replies;

namespace SalesBot.Tests.Outbox;

internal static class Some
{
    public static Reply Reply(string to, string kind = "deal_recorded") => new(to, kind, "title", "text", new Dictionary<string, string>(), [], []);
}
