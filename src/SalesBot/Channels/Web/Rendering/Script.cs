using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>In which language a text is written, for the fonts and voices of browsers.</summary>
internal static class Script
{
    /// <summary>Chinese as soon as there is one Chinese character.</summary>
    public static Language LanguageOf(string text) => text.Any(letter => letter is >= '\u3400' and <= '\u9fff') ? Language.Zh : Language.En;

    /// <summary>As in HTML's <c>lang</c>.</summary>
    public static string Of(string text) => PageAddress.CodeOf(LanguageOf(text));
}
