using System.Globalization;

namespace SalesBot.Understanding;

/// <summary>Reads the settings <c>Model__…</c>, and says in one line what is wrong with them. Without an endpoint no model is used.</summary>
internal static class ModelConfiguration
{
    private const string Section = "Model";
    private const int UsualPerDay = 50;
    private const int MostPerDay = 10_000;

    private static readonly char[] Between = [',', ';', ' '];

    /// <summary>Null where no model is used.</summary>
    /// <exception cref="FormatException">A setting is missing or wrong; the message names it and what would be right. No secret stands in it.</exception>
    public static ModelSettings? Read(IConfiguration configuration)
    {
        IConfigurationSection section = configuration.GetSection(Section);
        if (IsKeyInFile(configuration)) throw new FormatException("Model__Key: the key belongs in the environment alone; take it out of the settings file");
        if (One(section, "Endpoint") is not { } address) return null;
        Uri endpoint = Address(address);
        ModelHosts hosts = One(section, "Hosts") is { } named ? ModelHosts.Named(named.Split(Between, StringSplitOptions.RemoveEmptyEntries)) : ModelHosts.Usual;
        if (!hosts.Allows(endpoint)) throw new FormatException($"Model__Endpoint: {endpoint.Host} is not among the hosts that messages may be sent to, {hosts}; name it in Model__Hosts if it may be");
        return new ModelSettings(
            endpoint,
            One(section, "Key") ?? throw new FormatException("Model__Key is missing: the endpoint answers nobody without one (a local server takes any text)"),
            One(section, "Name") ?? throw new FormatException("Model__Name is missing: it names the model or deployment at the endpoint"),
            PerDay(One(section, "PerMemberAndDay")),
            Flag(One(section, "LogRedacted")));
    }

    /// <summary>A file is copied, backed up and committed; whoever has put a key there is told, also where the environment has another.</summary>
    private static bool IsKeyInFile(IConfiguration configuration) =>
        configuration is IConfigurationRoot root && root.Providers.OfType<FileConfigurationProvider>().Any(file => file.TryGet(ConfigurationPath.Combine(Section, "Key"), out _));

    private static string? One(IConfigurationSection section, string key) => section[key]?.Trim() is { Length: > 0 } value ? value : null;

    private static Uri Address(string text)
    {
        bool isSafe = Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.UserInfo.Length == 0 && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
        return isSafe ? url! : throw new FormatException("Model__Endpoint: expected an https address without a user name (http only on this machine), such as https://api.openai.com/v1");
    }

    private static int PerDay(string? text)
    {
        if (text is null) return UsualPerDay;
        bool isRight = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= MostPerDay;
        return isRight ? number : throw new FormatException($"Model__PerMemberAndDay: expected a whole number from 1 to {MostPerDay}, not {text}");
    }

    private static bool Flag(string? text) => text is null
        ? false
        : bool.TryParse(text, out bool flag) ? flag : throw new FormatException($"Model__LogRedacted: expected true or false, not {text}");
}
