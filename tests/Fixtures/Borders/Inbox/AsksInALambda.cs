using SalesBot.Identity;

namespace SalesBot.Inbox;

public static class AsksInALambda
{
    public static Func<string, string> Ask(string prefix) => user => Speakers.Speaker(prefix + user);
}
