namespace SalesBot.CommandLine;

/// <summary><c>salesbot chat</c>.</summary>
internal static class ChatVerb
{
    public static int Run(string data, string name) =>
        throw new RefusedException($"cannot chat as {name} in {data} yet");
}
