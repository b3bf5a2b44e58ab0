using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Vocabulary;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>A deal signed together with a colleague, and the colleague's part.</summary>
internal sealed record Split(MemberName With, Ratio? Share)
{
    private static readonly string[] Halves = ["五五", "一半", "对半", "平分", "均分", "对分", "人半", "五成", "一作五"];

    public static Split? Of(Said said)
    {
        if (!said.Has(Sense.Split) || said.Tokens.FirstOrDefault(token => token.IsMember && !token.IsCustomer) is not { } member) return null;
        var with = said.Note("with", member.Span, MemberSlots.NameOf(member, said.Message));
        var share = said.Tokens.LastOrDefault(token => token.Quantity is { Kind: QuantityKind.Percent } && said.Figures.First(figure => figure.Token == token).Role is not FigureRole.Margin);
        return new Split(with, share is null ? InWords(said) : said.Note("share", share.Span, (Ratio?)Ratio.FromFraction(share.Quantity!.Value)));
    }

    // 五五开, 我六他四: the colleague's part in words.
    private static Ratio? InWords(Said said)
    {
        foreach (var token in said.Tokens)
        {
            if (!token.Is(Sense.Split)) continue;
            var word = said.Message.Masked[token.Span.Start..token.Span.End];
            if (Tenths(word) is { } tenths) return said.Note("share", token.Span, (Ratio?)Ratio.FromFraction(tenths / 10m));
        }

        return null;
    }

    private static int? Tenths(string word)
    {
        if (Array.Exists(Halves, half => word.Contains(half, StringComparison.Ordinal))) return 5;
        if (word.Length != 2 || ChineseDigits.Digit(word[1]) is not > 0) return null;
        var digit = ChineseDigits.Digit(word[1]);
        return word[0] switch
        {
            '他' or '她' => digit,
            '我' => 10 - digit,
            _ => null,
        };
    }
}
