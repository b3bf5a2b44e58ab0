using SalesBot.Channels.Teams.Packaging;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot teams-package</c>.</summary>
internal static class TeamsPackageVerb
{
    private static readonly string Templates = Path.Combine(AppContext.BaseDirectory, "manifests", "teams");

    /// <exception cref="RefusedException">An argument is wrong, or the file cannot be written.</exception>
    public static int Run(string file, string appId, string domain, Streams streams)
    {
        if (TeamsPackage.Fault(appId, domain) is { } fault) throw new RefusedException(fault);
        try
        {
            File.WriteAllBytes(file, TeamsPackage.Make(Templates, appId, domain));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{file} cannot be written: {problem.Message}");
        }

        streams.Output.WriteLine($"{file} is written. Three steps are left:");
        streams.Output.WriteLine($"1. Azure portal, your bot, Configuration: set the messaging endpoint to https://{domain}/api/messages, and under Channels add Microsoft Teams.");
        streams.Output.WriteLine("2. Start salesbot serve with Teams__AppId, Teams__TenantId and Teams__ClientSecret set, and check with salesbot doctor teams.");
        streams.Output.WriteLine($"3. Teams, Apps, Manage your apps, Upload an app: choose {Path.GetFileName(file)}, then add it for yourself and to your team.");
        return 0;
    }
}
