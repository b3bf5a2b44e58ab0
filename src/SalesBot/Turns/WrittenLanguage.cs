using SalesBot.Core.Organisation;

namespace SalesBot.Turns;

/// <summary>The language that somebody writes in.</summary>
internal static class WrittenLanguage
{
    /// <summary>Null where the text has letters of neither.</summary>
    public static Language? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return text.Any(letter => letter is >= '\u4e00' and <= '\u9fff') ? Language.Zh : text.Any(char.IsAsciiLetter) ? Language.En : null;
    }
}
