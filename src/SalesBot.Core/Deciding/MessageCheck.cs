using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Deciding;

/// <summary>Whether a message can be read at all, before anything looks for a meaning in it.</summary>
public static class MessageCheck
{
    /// <summary>Decoders put it in the place of what is no character.</summary>
    private const char StandIn = '\uFFFD';

    /// <summary>What is wrong with the text; null if nothing is.</summary>
    public static UnreadableReason? Fault(string text)
    {
        if (text.Length > Interpreter.LongestMessage) return UnreadableReason.TooLong;
        for (int index = 0; index < text.Length; index++)
        {
            char letter = text[index];
            if (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')) return UnreadableReason.ControlCharacters;
            if (!char.IsSurrogate(letter) && letter != StandIn) continue;
            if (!char.IsHighSurrogate(letter) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])) return UnreadableReason.BrokenCharacters;
            index++;
        }

        return null;
    }
}
