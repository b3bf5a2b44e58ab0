using SalesBot.Channels.Teams;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot doctor teams</c>.</summary>
internal static class DoctorVerb
{
    private const int Wrong = 1;

    /// <exception cref="RefusedException">Teams is not set up, or a setting is wrong.</exception>
    public static int Teams(Streams streams)
    {
        TeamsSettings settings = ChatChannels.Settings(Configuration())
            ?? throw new RefusedException("Teams is not set up: set Teams__AppId, Teams__TenantId and Teams__ClientSecret (manifests/teams/README.md says where they come from)");
        using HttpClient http = TeamsChat.Http();
        IReadOnlyList<Diagnosis> found = new TeamsDoctor(settings, http, new ClockTime(streams.Clock)).Examine(CancellationToken.None).GetAwaiter().GetResult();
        foreach (Diagnosis one in found) streams.Output.WriteLine($"{(one.IsWell ? "ok   " : "wrong")} {one.Line}");
        return found.All(one => one.IsWell) ? 0 : Wrong;
    }

    /// <summary>As the served bot reads it.</summary>
    private static IConfiguration Configuration() =>
        new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
}
