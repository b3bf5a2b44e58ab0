namespace SalesBot.Inbox.Below;

public static class UsesItsOwnFolder
{
    public static string Ask() => AsksInALambda.Ask("a")("b");
}
