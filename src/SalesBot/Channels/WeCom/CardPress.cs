using System.Security.Cryptography;
using System.Text;
using SalesBot.Channels.WeCom.Rendering;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom;

/// <summary>Tells one press of a card's button from another: the vendor's ids differ for two taps, and for two copies of a card.</summary>
internal static class CardPress
{
    private const int Hex = 32;

    /// <summary>Of the member, the card and the button; null where the press may be made again, since it records nothing or is on no card.</summary>
    public static string? OnceOf(string user, string task, string key)
    {
        if (task.Length == 0 || PressedAction.TryParse(key) is not { Records: true }) return null;
        // Hashed, as what comes back may be of any length.
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{TemplateCard.OriginalOf(task)}\n{key}"));
        return $"press/{user.ToLowerInvariant()}/{Convert.ToHexStringLower(hash)[..Hex]}";
    }
}
