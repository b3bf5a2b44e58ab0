using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace SalesBot.Channels.Web;

/// <summary>The style, the script and the sign of the page, kept in the program.</summary>
internal sealed record Asset(string ContentType, byte[] Content, EntityTagHeaderValue Tag)
{
    private static readonly Dictionary<string, Asset> All = new(StringComparer.Ordinal)
    {
        ["base.css"] = Load("base.css", "text/css; charset=utf-8"),
        ["chat.css"] = Load("chat.css", "text/css; charset=utf-8"),
        ["card.css"] = Load("card.css", "text/css; charset=utf-8"),
        ["narrow.css"] = Load("narrow.css", "text/css; charset=utf-8"),
        ["chat.js"] = Load("chat.js", "text/javascript; charset=utf-8"),
        ["sign.svg"] = Load("sign.svg", "image/svg+xml"),
    };

    /// <summary>Browsers keep it but ask each time whether it is still the same, so that a new version is seen at once.</summary>
    public static IResult Get(string name, HttpResponse response)
    {
        if (!All.TryGetValue(name, out Asset? asset)) return TypedResults.NotFound();
        response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(asset.Content, asset.ContentType, entityTag: asset.Tag);
    }

    private static Asset Load(string name, string contentType)
    {
        using Stream stream = typeof(Asset).Assembly.GetManifestResourceStream("web/" + name)!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        byte[] content = copy.ToArray();
        return new Asset(contentType, content, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\""));
    }
}
