namespace SalesBot.Cases;

internal static class NamedDifferently;
