using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace SalesBot.Tests.Channels;

/// <summary>Settings that remember which of them were asked for, as environment variables are named.</summary>
internal sealed class SettingsRead(IEnumerable<KeyValuePair<string, string?>> settings) : ConfigurationProvider, IConfigurationSource
{
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _settings = new(settings, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => _asked.Keys.Select(key => key.Replace(":", "__", StringComparison.Ordinal));

    public IConfiguration Configuration() => new ConfigurationBuilder().Add(this).Build();

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, out string? value)
    {
        _asked[key] = true;
        return _settings.TryGetValue(key, out value);
    }

    public override IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath)
    {
        if (parentPath is not null) _asked[parentPath] = true;
        return earlierKeys;
    }
}
