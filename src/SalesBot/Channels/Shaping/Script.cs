using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Shaping;

/// <summary>In which language a text is written, for the fonts and voices of clients.</summary>
internal static class Script
{
    // A Chinese character says about as much; a few names in the other language do not change what a text is.
    private const int LettersOfAWord = 4;

    // What the company and its people wrote is not all known to be theirs.
    private const int LettersOfAReply = 2;

    /// <summary>Of what the bot says itself: names and notes that it only repeats do not count.</summary>
    public static Language LanguageOf(Reply reply)
    {
        IEnumerable<string> repeated = reply.Figures.Values.Concat(reply.Rows.SelectMany(row => row.Values)).Where(value => value.Any(char.IsLetter));
        // The longest first: one may hold another.
        string own = repeated.Distinct(StringComparer.Ordinal).OrderByDescending(value => value.Length)
            .Aggregate(reply.Text, (text, value) => text.Replace(value, "", StringComparison.Ordinal));
        return LanguageOf(own, LettersOfAReply);
    }

    /// <summary>Chinese where it has more Chinese characters than Latin words.</summary>
    public static Language LanguageOf(string text) => LanguageOf(text, LettersOfAWord);

    private static Language LanguageOf(string text, int lettersOfAWord) =>
        text.Count(IsChinese) > text.Count(char.IsAsciiLetter) / lettersOfAWord ? Language.Zh : Language.En;

    /// <summary>Characters, and the wide marks between them.</summary>
    private static bool IsChinese(char letter) => letter is (>= '\u3400' and <= '\u9fff') or (>= '\u3000' and <= '\u303f') or (>= '\uff00' and <= '\uffef');

    /// <summary>As in HTML's <c>lang</c>.</summary>
    public static string Of(string text) => CodeOf(LanguageOf(text));

    /// <summary>As in HTML's <c>lang</c>.</summary>
    public static string CodeOf(Language language) => language switch
    {
        Language.Zh => "zh",
        Language.En => "en",
    };
}
