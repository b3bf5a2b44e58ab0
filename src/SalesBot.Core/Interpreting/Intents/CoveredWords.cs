using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Whether every English word of a stretch is part of a value, a field, or one that only holds a sentence together: "no, it should be 95k".</summary>
internal static class CoveredWords
{
    private static readonly FrozenSet<string> Holding = "no nope it was is its s the a an and not that there should be i meant make to for at on of in wait sorry oops actually one really only just day date customer with terms rmb yuan well oh um no hang hold wrong quite were are".Split(' ').Distinct().ToFrozenSet(StringComparer.Ordinal);

    public static bool Are(Message message, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            if (!TextScan.IsWordCharacter(message.Masked[at]))
            {
                at++;
                continue;
            }

            var end = message.Masked.WordEnd(at);
            var word = new TextSpan(at, end);
            if (!Holding.Contains(message.Masked[at..end]) && !message.Tokens.Any(token => token.Span.Contains(word) && (token.Kind != TokenKind.Word || token.IsAny(CorrectionRules.Fields) || token.Is(Sense.Slip)))) return false;
            at = end;
        }

        return true;
    }
}
