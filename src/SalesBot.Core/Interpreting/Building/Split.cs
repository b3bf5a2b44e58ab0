using System.Globalization;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>A deal signed together with a colleague, and the colleague's part.</summary>
internal sealed record Split(MemberName With, Ratio? Share)
{
    private const decimal Half = 0.5m;

    private static readonly (string Words, decimal Part)[] Parts =
    [
        ("two thirds", 0.6667m), ("two-thirds", 0.6667m), ("three quarters", 0.75m), ("three-quarters", 0.75m), ("gets a third", 0.3333m), ("takes a third", 0.3333m), ("has a third", 0.3333m), ("a third for", 0.3333m), ("a third to", 0.3333m), ("a third goes to", 0.3333m),
        ("gets a quarter", 0.25m), ("takes a quarter", 0.25m), ("a quarter to", 0.25m), ("a quarter for", 0.25m), ("gets half", Half), ("takes half", Half), ("half to", Half), ("half for", Half), ("gets a half", Half), ("half goes to", Half), ("gets a fifth", 0.2m), ("takes a fifth", 0.2m),
    ];

    private const int Nearby = 4;

    // Percent.
    private const int Whole = 100;

    private static readonly string[] Halves = ["五五", "一半", "对半", "平分", "均分", "对分", "人半", "五成", "一作五"];

    public static Split? Of(Said said)
    {
        if (!said.Has(Sense.Split) && !said.Has(Sense.Half) && !HasPart(said) && SpokenPart(said) is null && PairIn(said) is null) return null;
        if (said.Tokens.FirstOrDefault(token => token.IsMember && !token.IsCustomer) is not { } member) return UnknownColleagues.Find(said) is { } words ? new Split(said.Note("with", words, new MemberName(said.Message.Text.Words(words))), InPercent(said) ?? InWords(said)) : null;
        var with = said.Note("with", member.Span, MemberSlots.NameOf(member, said.Message));
        return new Split(with, InPercent(said) ?? InWords(said));
    }

    // 他占三成; where only the speaker's own part is said, the rest is the colleague's.
    private static Ratio? InPercent(Said said)
    {
        var shares = said.Figures.Where(figure => figure.Quantity.Kind == QuantityKind.Percent && figure.Role is not FigureRole.Margin).Select(figure => figure.Token).ToList();
        if (shares.Count == 0) return null;
        var share = shares.Find(token => !IsMine(said.Message.Masked, token)) ?? shares[^1];
        var fraction = share.Quantity!.Value;
        return said.Note("share", share.Span, (Ratio?)Ratio.FromFraction(IsMine(said.Message.Masked, share) ? 1 - fraction : fraction));
    }

    private static bool IsMine(string text, Token share) => text.AsSpan(Math.Max(0, share.Span.Start - Nearby), Math.Min(Nearby, share.Span.Start)).TrimEnd("占拿分算的业绩 ") is [.., '我'];

    // 五五开, 我六他四: the colleague's part in words.
    private static Ratio? InWords(Said said)
    {
        if (said.Clauses.Any(clause => clause.Says("50/50") || clause.Says("50-50") || clause.Says("50:50"))) return Ratio.FromFraction(Half);
        if (PairIn(said) is { } pair) return said.Note("share", pair.Words, (Ratio?)Ratio.FromFraction(pair.Share));
        if (SpokenPart(said) is { } part) return part;
        if (said.First(Sense.Half) is { } half) return said.Note("share", half.Span, (Ratio?)Ratio.FromFraction(Half));
        foreach (var token in said.Tokens)
        {
            if (!token.Is(Sense.Split)) continue;
            var word = said.Message.Masked[token.Span.Start..token.Span.End];
            if (Tenths(word) is { } tenths) return said.Note("share", token.Span, (Ratio?)Ratio.FromFraction(tenths / 10m));
        }

        return null;
    }

    // "May gets a third": the colleague's part, said in words behind the name.
    private static Ratio? SpokenPart(Said said)
    {
        foreach (var clause in said.Clauses.Where(clause => clause.IsEnglish && clause.HasMember))
        {
            if (SpokenPart(said, clause) is { } part) return part;
        }

        return null;
    }

    private static Ratio? SpokenPart(Said said, Clause clause)
    {
        foreach (var (words, part) in Parts)
        {
            var at = clause.Between(clause.Span.Start, clause.Span.End).IndexOf(words);
            if (at >= 0) return said.Note("share", new TextSpan(clause.Span.Start + at, clause.Span.Start + at + words.Length), (Ratio?)Ratio.FromFraction(part));
        }

        return null;
    }

    // "with Grace, 60/40": the speaker's part stands first.
    private static (TextSpan Words, decimal Share)? PairIn(Said said)
    {
        foreach (var token in said.Tokens.Where(token => token.Kind == TokenKind.Quantity && said.Message.Masked.AsSpan(token.Span.Start, token.Span.Length).IndexOfAny('/', '-') > 0))
        {
            var parts = said.Message.Masked[token.Span.Start..token.Span.End].Split('/', '-');
            if (parts is [{ Length: 2 } mine, { Length: 2 } other] && int.TryParse(mine, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && first + second == Whole) return (token.Span, second / (decimal)Whole);
        }

        return null;
    }

    private static int? Tenths(string word)
    {
        if (Array.Exists(Halves, half => word.Contains(half, StringComparison.Ordinal))) return 5;
        var at = word.AsSpan().IndexOfAny('他', '她');
        return at >= 0 && at + 1 < word.Length && ChineseDigits.Digit(word[at + 1]) is > 0 and var tenths ? tenths : null;
    }

    // "Grace gets 30 %": a share that is no margin.
    private static bool HasPart(Said said) => said.Figures.Any(figure => figure is { Role: FigureRole.Count or FigureRole.Share, Ratio: not null });
}
