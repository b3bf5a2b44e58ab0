using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>
/// Whether the words that were taken for a customer may well be another company that nobody knows yet: 明星商贸 for 红星商贸, Harper Foods for Harbor Foods,
/// 宏达食品 for 宏达物流. What so many companies share, their trade and legal form, tells nothing; in the rest of the name a slip is one character, not half of it.
/// </summary>
internal static class NameDoubt
{
    private const int ShortestForSlip = 3;
    private const int ShortestForTwoSlips = 10;

    /// <param name="customer">As it was found; where several fit it is asked about anyway.</param>
    public static bool IsDue(Message message, NameHit customer) => customer.Candidates is [var only] && customer.Match switch
    {
        NameMatch.Near => only.Names.All(name => IsAnother(Distinctive(message.Text.Normal[customer.Span.Start..customer.Span.End]), Distinctive(PlainText.Of(name).Normal))),
        NameMatch.Exact or NameMatch.Part => HasOtherTrade(message, customer.Span, only),
        NameMatch.Unknown => false,
    };

    private static bool IsAnother(string said, string known)
    {
        if (said.Length == 0 || known.Length == 0) return false;
        var longer = Math.Max(said.Length, known.Length);
        return TextScan.IsHan(said[0])
            ? !EditDistance.IsWithin(Syllables.Fold(said), Syllables.Fold(known), longer >= ShortestForSlip ? 1 : 0)
            : !EditDistance.IsWithin(said, known, longer >= ShortestForTwoSlips ? 2 : 1);
    }

    /// <summary>The name without place, trade and legal form, in letters and digits only.</summary>
    private static string Distinctive(string plain)
    {
        var name = NameKeys.Squashed(plain);
        if (name.Length == 0 || !TextScan.IsHan(name[0])) return NameKeys.Squashed(string.Concat(plain.Split(' ').Where(word => !CompanyWords.IsTrade(word) && !CompanyWords.IsForm(word))));
        while (CompanyWords.Stem(name) is { } stem) name = stem;
        return Array.Find(CompanyWords.Places, place => name.Length > place.Length + 1 && name.StartsWith(place, StringComparison.Ordinal)) is { } place ? name[place.Length..] : name;
    }

    // 宏达工程款 and 宏达设计部 are of 宏达: the trade has to end there, before something else than money.
    private static bool HasOtherTrade(Message message, TextSpan name, NamedThing known)
    {
        var text = message.Text.Normal;
        if (CompanyWords.TradeAt(text, name.End) is not (> 1 and var length)) return false;
        var end = name.End + length;
        var trade = text[name.End..end];
        return !known.Names.Any(one => one.Contains(trade, StringComparison.Ordinal))
            && (end == text.Length || !TextScan.IsHan(text[end]) || text[end] != '款' && message.Tokens.Any(token => token.Kind == TokenKind.Word && token.Span.Start == end))
            && !message.Tokens.Any(token => token.IsCategory && token.Span.Start >= name.End && token.Span.Start < end);
    }
}
