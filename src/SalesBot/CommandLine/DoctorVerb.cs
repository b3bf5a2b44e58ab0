using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Channels.Teams;
using SalesBot.Understanding;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot doctor teams</c> and <c>salesbot doctor model</c>.</summary>
internal static class DoctorVerb
{
    private const int Wrong = 1;

    /// <exception cref="RefusedException">Teams is not set up, or a setting is wrong.</exception>
    public static int Teams(Streams streams)
    {
        TeamsSettings settings = ChatChannels.Settings(ServedSettings.Read())
            ?? throw new RefusedException("Teams is not set up: set Teams__AppId, Teams__TenantId and Teams__ClientSecret (manifests/teams/README.md says where they come from)");
        using HttpClient http = TeamsChat.Http();
        IReadOnlyList<Diagnosis> found = new TeamsDoctor(settings, http, new ClockTime(streams.Clock)).Examine(CancellationToken.None).GetAwaiter().GetResult();
        foreach (Diagnosis one in found) streams.Output.WriteLine($"{(one.IsWell ? "ok   " : "wrong")} {one.Line}");
        return found.All(one => one.IsWell) ? 0 : Wrong;
    }

    /// <summary>A setting that the bot would not start with is a line too, so that one look tells everything.</summary>
    /// <exception cref="RefusedException">No language model is set up.</exception>
    public static int Model(Streams streams, IConfiguration? settings = null)
    {
        IConfiguration configuration = settings ?? ServedSettings.Read();
        IReadOnlyList<ModelFinding> found = Examine(configuration);
        foreach (ModelFinding one in found) streams.Output.WriteLine($"{(one.IsWell ? "ok   " : "wrong")} {one.Line}");
        return found.All(one => one.IsWell) ? 0 : Wrong;
    }

    private static IReadOnlyList<ModelFinding> Examine(IConfiguration configuration)
    {
        try
        {
            ModelSettings model = ModelConfiguration.Read(configuration)
                ?? throw new RefusedException("no language model is set up: set Model__Endpoint, Model__Key and Model__Name (README, “A language model”)");
            using ModelDoctor doctor = new(model, TimeProvider.System, NullLogger.Instance);
            return doctor.Examine(CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (FormatException wrong)
        {
            return [new ModelFinding(false, $"settings: {wrong.Message}")];
        }
    }
}
