namespace SalesBot.CommandLine;

/// <summary><c>salesbot serve</c>.</summary>
internal static class ServeVerb
{
    public static int Run(ServeOptions options) =>
        throw new RefusedException($"cannot serve {options.Data} on {options.Urls} yet");
}
