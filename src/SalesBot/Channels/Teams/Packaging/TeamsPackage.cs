using System.IO.Compression;
using System.Text;

namespace SalesBot.Channels.Teams.Packaging;

/// <summary>The zip that is uploaded to Teams, made of what lies in <c>manifests/teams</c> for one bot.</summary>
internal static class TeamsPackage
{
    private const string Manifest = "manifest.json";
    private const string AppIdMark = "{app-id}";
    private const string DomainMark = "{domain}";

    private static readonly string[] Files = [Manifest, "color.png", "outline.png", "zh-cn.json"];

    /// <summary>Why a package cannot be made for these; null where it can.</summary>
    public static string? Fault(string appId, string domain)
    {
        if (!Guid.TryParse(appId, out _)) return $"--app-id: expected the application id of the bot, a GUID, not {appId}";
        bool isHost = Uri.CheckHostName(domain) == UriHostNameType.Dns && domain.Contains('.', StringComparison.Ordinal);
        return isHost ? null : $"--domain: expected the host name under which the bot is reached, such as bot.example.com, not {domain}";
    }

    /// <param name="templates">The folder of the manifest, icons and languages.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static byte[] Make(string templates, string appId, string domain)
    {
        using MemoryStream zip = new();
        using (ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (string file in Files)
            {
                byte[] content = File.ReadAllBytes(Path.Combine(templates, file));
                using Stream entry = archive.CreateEntry(file, CompressionLevel.Optimal).Open();
                entry.Write(file == Manifest ? Filled(content, appId, domain) : content);
            }
        }

        return zip.ToArray();
    }

    private static byte[] Filled(byte[] manifest, string appId, string domain) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(manifest)
        .Replace(AppIdMark, Guid.Parse(appId).ToString(), StringComparison.Ordinal)
        .Replace(DomainMark, domain.ToLowerInvariant(), StringComparison.Ordinal));
}
