using SalesBot.Channels.Shaping;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>What stands for a person where a picture would.</summary>
internal static class Face
{
    private const int Tints = 6;

    /// <summary>The given name's last characters in Chinese, the initials otherwise.</summary>
    public static string LettersOf(string name)
    {
        string trimmed = name.Trim();
        if (Script.LanguageOf(trimmed) is Language.Zh) return trimmed.Length > 2 ? trimmed[^2..] : trimmed;
        return string.Concat(trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => char.ToUpperInvariant(word[0])));
    }

    /// <summary>From 1; the same for the same name.</summary>
    public static int TintOf(string name) => (name.Sum(letter => letter) % Tints) + 1;
}
