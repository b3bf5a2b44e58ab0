namespace SalesBot.Cases;

internal static class NullIntoNonNullable
{
    internal static string Name() => null;
}
