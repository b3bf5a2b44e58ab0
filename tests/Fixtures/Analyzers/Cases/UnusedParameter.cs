namespace SalesBot.Cases;

internal static class UnusedParameter
{
    internal static int One(int ignored) => 1;
}
