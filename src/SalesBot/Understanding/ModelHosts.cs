namespace SalesBot.Understanding;

/// <summary>Where messages may be sent to be understood: hosts named exactly, or all below a domain, and this machine.</summary>
/// <param name="names">"api.openai.com"; "*.openai.azure.com" for every host below it.</param>
internal sealed class ModelHosts(IReadOnlyList<string> names)
{
    private const string Below = "*.";

    /// <summary>Well-known vendors' own.</summary>
    public static ModelHosts Usual { get; } = new(["api.openai.com", "*.openai.azure.com", "api.deepseek.com", "dashscope.aliyuncs.com", "dashscope-intl.aliyuncs.com"]);

    /// <summary>Exactly these, and this machine only if it is named.</summary>
    public static ModelHosts Named(IReadOnlyList<string> names) => new(names);

    public bool Allows(Uri address) => (address.IsLoopback && this == Usual) || names.Any(name => Is(address.Host, name));

    public override string ToString() => string.Join(", ", names);

    private static bool Is(string host, string name) => name.StartsWith(Below, StringComparison.Ordinal)
        ? host.EndsWith(name[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, name, StringComparison.OrdinalIgnoreCase);
}
