namespace SalesBot.Cases;

internal static class UnusedMember
{
    private static int Nobody() => 1;
}
