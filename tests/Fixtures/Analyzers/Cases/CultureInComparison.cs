namespace SalesBot.Cases;

internal static class CultureInComparison
{
    internal static bool Same(string a, string b) => string.Equals(a, b, StringComparison.InvariantCulture);
}
