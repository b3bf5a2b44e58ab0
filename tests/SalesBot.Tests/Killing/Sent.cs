using System.Globalization;
using System.Net;
using SalesBot.Tests.Channels.Web;

namespace SalesBot.Tests.Killing;

/// <summary>A deal as the web page sends it: the same slip each time it is delivered, so that it is the same message.</summary>
internal sealed class Sent(int deal)
{
    /// <summary>The form's proof that it came from a page of this process.</summary>
    public const string Token = "__RequestVerificationToken";

    /// <summary>Amounts lie above it, so that each deal has its own.</summary>
    public const int Least = 1000;

    /// <summary>张伟's.</summary>
    public static string Page { get; } = "/?lang=zh&as=" + Uri.EscapeDataString("张伟");

    public static string TextOf(int deal) => string.Create(CultureInfo.InvariantCulture, $"和兴签了{Least + deal:#,##0}元储值卡");

    /// <summary>False where the connection broke before the answer came.</summary>
    public async Task<bool> IsAcknowledged(Visitor visitor, string token)
    {
        try
        {
            HttpResponseMessage response = await visitor.Post(Page, new() { [Token] = token, ["slip"] = $"slip{deal}", ["room"] = "", ["text"] = TextOf(deal) });
            return response.StatusCode == HttpStatusCode.SeeOther;
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return false;
        }
    }
}
