using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting;

/// <summary>
/// Text that nobody writes to a colleague: much of it is of other scripts or of characters in no name and no word, so that a word found amid it is chance.
/// Names are left out; they may be written as they please.
/// </summary>
internal static class Gibberish
{
    private const int Fewest = 2;

    // Of four letters one.
    private const int Share = 4;

    public static bool Is(Message message)
    {
        var (letters, strange) = (0, 0);
        foreach (var c in message.Masked)
        {
            if (c == Tokenizer.Blot || !char.IsLetter(c)) continue;
            letters++;
            if (c > '\u024f' && (!TextScan.IsHan(c) || Syllables.Of(c) is null && c != '〇')) strange++;
        }

        return strange >= Fewest && strange * Share > letters;
    }
}
