namespace SalesBot.Cases
{
    internal static class NamespaceInBraces;
}
