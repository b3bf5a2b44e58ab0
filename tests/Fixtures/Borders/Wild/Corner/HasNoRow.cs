using SalesBot.Inbox;

namespace SalesBot.Wild.Corner;

public static class HasNoRow
{
    public static string Ask() => AsksInALambda.Ask("a")("b");
}
