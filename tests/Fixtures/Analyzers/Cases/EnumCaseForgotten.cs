namespace SalesBot.Cases;

internal static class EnumCaseForgotten
{
    internal enum Light { Red, Green }

    internal static int Seconds(Light light) => light switch { Light.Red => 30 };
}
