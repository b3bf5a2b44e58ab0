namespace SalesBot.CommandLine;

/// <summary><c>salesbot talk</c>.</summary>
internal static class TalkVerb
{
    public static int Run(string data, string? company) =>
        throw new RefusedException($"cannot talk to {company} in {data} yet");
}
