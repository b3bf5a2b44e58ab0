using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Channels.Web;

/// <summary>
/// What makes a sent form the same message: the slip that its page was given, together with what was sent. A double click and a page sent again give the
/// same; a page that the browser took from its memory, with other words in it, gives another.
/// </summary>
internal static class MessageId
{
    private const int Longest = 64;

    /// <summary>A new slip for a new page.</summary>
    public static string NewSlip() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    public static string Of(string? slip, string member, string room, string content)
    {
        string given = slip is { Length: > 0 and <= Longest } ? slip : NewSlip();
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{given}\n{member}\n{room}\n{content}"));
        return Convert.ToHexStringLower(hash)[..32];
    }
}
