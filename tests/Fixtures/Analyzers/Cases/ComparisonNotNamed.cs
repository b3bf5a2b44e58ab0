namespace SalesBot.Cases;

internal static class ComparisonNotNamed
{
    internal static bool Starts(string text) => text.StartsWith("ab");
}
