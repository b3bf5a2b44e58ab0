using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Understanding;
using SalesBot.Understanding.Prompts;

namespace SalesBot.CommandLine;

/// <summary>The language model of the settings <c>Model__…</c>.</summary>
internal static class SetUpModel
{
    /// <summary>Null where none is set up.</summary>
    /// <param name="settings">More than environment variables and appsettings say; for tests of the whole.</param>
    /// <exception cref="RefusedException">A setting or a prompt is wrong.</exception>
    public static LanguageModel? From(IEnumerable<KeyValuePair<string, string?>>? settings = null, ILogger? log = null)
    {
        if (Settings(ServedSettings.Read(settings)) is not { } model) return null;
        List<Problem> problems = [];
        ModelPrompts prompts = ModelPrompts.All(problems) ?? throw new RefusedException(string.Join('\n', problems));
        return new LanguageModel(model, prompts, TimeProvider.System, log ?? NullLogger.Instance);
    }

    /// <exception cref="RefusedException">None is set up, or a setting or a prompt is wrong.</exception>
    public static LanguageModel Required() =>
        From() ?? throw new RefusedException("no language model is set up: set Model__Endpoint, Model__Key and Model__Name (README, “A language model”)");

    private static ModelSettings? Settings(IConfiguration configuration)
    {
        try
        {
            return ModelConfiguration.Read(configuration);
        }
        catch (FormatException wrong)
        {
            throw new RefusedException(wrong.Message);
        }
    }
}
