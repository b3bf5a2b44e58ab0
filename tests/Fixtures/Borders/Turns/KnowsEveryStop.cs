using SalesBot.Identity;
using SalesBot.Inbox;
using SalesBot.Store;

namespace SalesBot.Turns;

public static class KnowsEveryStop
{
    public static string Ask() => AsksInALambda.Ask(Speakers.Speaker("a"))(new Shelf().ToString()!);
}
