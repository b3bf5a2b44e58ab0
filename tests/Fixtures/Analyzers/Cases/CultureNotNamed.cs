namespace SalesBot.Cases;

internal static class CultureNotNamed
{
    internal static string Print(decimal amount) => amount.ToString("N2");
}
