using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>"with Grace, 60/40": nothing but a colleague and how the credit is shared; it adds to the deal that was recorded last.</summary>
internal static class SharedWith
{
    private static readonly SenseSet Sharing = SenseSet.Of(Sense.Split, Sense.Half);

    private static readonly string[] Openings = ["with ", "shared with ", "split with ", "split that with ", "split it with ", "split that one with ", "share that with ", "share it with "];

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["with", "and", "together", "he", "she", "him", "her", "hers", "his", "shared", "share", "each", "half", "split", "gets", "percent", "credit", "the", "of", "please", "it", "on", "that", "deal", "one", "me", "oh", "was", "we"], StringComparer.Ordinal);

    public static bool IsAll(Message message)
    {
        if (!IsOpened(message.Masked)) return false;
        if (message.Tokens.Count(token => token.Kind == TokenKind.Name) != 1 || !message.Tokens.Any(token => token.IsMember && !token.IsCustomer)) return false;
        return message.Tokens.Any(token => token.IsAny(Sharing) || token.Kind == TokenKind.Quantity) && message.Masked.Split([' ', ',', '.', '!', Tokenizer.Blot], StringSplitOptions.RemoveEmptyEntries).All(word => Words.Contains(word) || TextScan.IsDigit(word[0]));
    }

    private static bool IsOpened(string text)
    {
        var start = text.AsSpan().TrimStart(" ,");
        if (start.StartsWith("oh ")) start = start["oh ".Length..].TrimStart(" ,");
        foreach (var opening in Openings)
        {
            if (start.StartsWith(opening)) return true;
        }

        return false;
    }
}
