using System.Globalization;
using SalesBot.Channels.WeCom.Sealing;

namespace SalesBot.Channels.WeCom.Settings;

/// <summary>Reads single settings of WeCom and collects what is wrong with them.</summary>
internal sealed class SettingLines(IConfiguration configuration)
{
    private const string Section = "WeCom";

    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Empty where it is not set.</summary>
    public string Text(string key) => configuration[$"{Section}:{key}"]?.Trim() ?? "";

    public bool IsSet(string key) => Text(key).Length > 0;

    /// <summary>A setting that others need.</summary>
    public string Required(string key, string what)
    {
        if (!IsSet(key)) Refuse(key, $"is not set; {what}");
        return Text(key);
    }

    public void Refuse(string key, string sentence) => _problems.Add($"{Section}__{key.Replace(":", "__", StringComparison.Ordinal)} {sentence}");

    public int Whole(string key, int least, int most, int usual)
    {
        if (!IsSet(key)) return usual;
        if (int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most) return number;
        Refuse(key, string.Create(CultureInfo.InvariantCulture, $"is {Text(key)}; expected a whole number from {least} to {most}"));
        return usual;
    }

    public bool Flag(string key)
    {
        if (!IsSet(key) || Text(key) is "false") return false;
        if (Text(key) is not "true") Refuse(key, $"is {Text(key)}; expected true or false");
        return true;
    }

    /// <summary>An address; without encryption only on this machine.</summary>
    /// <param name="scheme">"https" or "wss".</param>
    public Uri Address(string key, string scheme, string usual)
    {
        string text = IsSet(key) ? Text(key) : usual;
        bool isAddress = Uri.TryCreate(text, UriKind.Absolute, out Uri? address);
        if (isAddress && (address!.Scheme == scheme || (address.Scheme == scheme[..^1] && address.IsLoopback))) return address;
        Refuse(key, $"is {text}; expected an address that begins with {scheme}://, or with {scheme[..^1]}:// on this machine");
        return new Uri(usual);
    }

    /// <summary>The pair that callbacks are signed and encrypted with; null where one of it is wrong.</summary>
    public CallbackSecret? Callback(string prefix, string receiver)
    {
        string token = Required(prefix + "Token", "it stands beside the callback's address in WeCom's console");
        string key = Required(prefix + "EncodingAesKey", "it stands beside the callback's address in WeCom's console");
        if (token.Length > 0 && !CallbackSecret.IsToken(token)) Refuse(prefix + "Token", "is not right; expected 3 to 32 letters and digits");
        if (key.Length > 0 && !CallbackSecret.IsKey(key)) Refuse(prefix + "EncodingAesKey", "is not right; expected 43 letters and digits");
        return CallbackSecret.IsToken(token) && CallbackSecret.IsKey(key) ? CallbackSecret.Of(token, key, receiver) : null;
    }
}
