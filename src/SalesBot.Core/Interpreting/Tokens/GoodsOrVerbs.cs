using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Tokens;

/// <summary>
/// Goods that are called like verbs of the language: in "Lockwood signs 75k" nobody buys signs, in "50k boots and 23k signs" nothing is signed. Behind a name or
/// "i" stands the verb, behind an amount or an article the goods.
/// </summary>
internal static class GoodsOrVerbs
{
    private static readonly SenseSet Deeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Visit, Sense.Call, Sense.Quote, Sense.Lose, Sense.Close);

    private static readonly string[] BeforeVerbs = [" i ", " we ", " they ", " he ", " she ", "i ", "we ", " has ", " have ", " just ", " to ", " finally ", " now "];

    private static readonly string[] BeforeGoods = [" of ", " the ", " for ", " their ", " our ", " in ", " on ", " with ", " some ", " new ", " more ", " a ", " worth of ", " safety "];

    /// <summary>Drops the reading that is not meant; both stay where nothing tells.</summary>
    public static void Settle(string masked, List<Token> tokens)
    {
        tokens.RemoveAll(word => word.Kind == TokenKind.Word && word.Span.Length == 1 && tokens.Exists(goods => IsInside(masked, word, goods)));
        foreach (var goods in tokens.FindAll(token => IsGoods(masked, token)))
        {
            tokens.RemoveAll(word => word.Kind == TokenKind.Word && word.IsAny(Deeds) && goods.Span.Contains(word.Span) && word.Span.Length < goods.Span.Length);
            if (tokens.Find(word => IsVerb(word, goods)) is { } verb) Settle(masked, tokens, goods, verb);
        }
    }

    private static void Settle(string masked, List<Token> tokens, Token goods, Token verb)
    {
        var before = tokens.FindLast(token => token.Span.End <= goods.Span.Start && token.Kind != TokenKind.Word && masked.AsSpan(token.Span.End, goods.Span.Start - token.Span.End).IsWhiteSpace());
        if (before is { Kind: TokenKind.Name, IsCategory: false } || Array.Exists(BeforeVerbs, word => EndsBefore(masked, goods, word))) tokens.Remove(goods);
        else if (before is { Kind: TokenKind.Quantity } || verb.Span == goods.Span && Array.Exists(BeforeGoods, word => masked.EndsAt(goods.Span.Start, word))) tokens.Remove(verb);
    }

    // 拉花课 says nothing of 花 for spending.
    private static bool IsInside(string masked, Token word, Token goods) =>
        goods.IsCategory && goods.Span.Length > word.Span.Length && goods.Span.Contains(word.Span) && TextScan.IsHan(masked[word.Span.Start]) && goods.Name!.Candidates.All(thing => thing.Kind == Names.NameKind.Category);

    private static bool IsGoods(string masked, Token token) =>
        token.IsCategory && token.Name!.Candidates.All(thing => thing.Kind == Names.NameKind.Category) && TextScan.IsLetter(masked[token.Span.Start]);

    private static bool IsVerb(Token word, Token goods) =>
        word.Kind == TokenKind.Word && word.IsAny(Deeds) && word.Span.Start <= goods.Span.Start && word.Span.End >= goods.Span.End;

    private static bool EndsBefore(string masked, Token goods, string word) => masked.EndsAt(goods.Span.Start, word) && (word[0] == ' ' || goods.Span.Start == word.Length);
}
