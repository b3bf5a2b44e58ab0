namespace SalesBot.Elsewhere;

internal static class NamespaceOfAnotherFolder;
