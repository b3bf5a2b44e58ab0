namespace SalesBot.CommandLine;

/// <summary>The settings as the served bot reads them: appsettings.json beside the program, and above it the environment.</summary>
internal static class ServedSettings
{
    /// <param name="beyond">What stands above both; for tests of the whole.</param>
    public static IConfiguration Read(IEnumerable<KeyValuePair<string, string?>>? beyond = null) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(beyond ?? [])
        .Build();
}
