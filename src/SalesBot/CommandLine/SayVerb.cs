namespace SalesBot.CommandLine;

/// <summary><c>salesbot say</c>.</summary>
internal static class SayVerb
{
    public static int Run(SayOptions options) =>
        throw new RefusedException($"cannot speak as {options.Name} in {options.Data} yet");
}
