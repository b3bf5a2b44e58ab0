using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Vocabulary;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>A deal signed together with a colleague, and the colleague's part.</summary>
internal sealed record Split(MemberName With, Ratio? Share)
{
    private const decimal Half = 0.5m;

    public static Split? Of(Said said)
    {
        if (!said.Has(Sense.Split) && !HasPart(said) || said.Tokens.FirstOrDefault(token => token.IsMember && !token.IsCustomer) is not { } member) return null;
        var with = said.Note("with", member.Span, MemberSlots.NameOf(member, said.Message));
        var share = said.Tokens.LastOrDefault(token => token.Quantity is { Kind: QuantityKind.Percent } && said.Figures.First(figure => figure.Token == token).Role is not FigureRole.Margin);
        if (share is null && said.First(Sense.Half) is { } half) return new Split(with, said.Note("share", half.Span, (Ratio?)Ratio.FromFraction(Half)));
        return new Split(with, share is null ? null : said.Note("share", share.Span, (Ratio?)Ratio.FromFraction(share.Quantity!.Value)));
    }

    // "Grace gets 30 %": a share that is no margin.
    private static bool HasPart(Said said) => said.Figures.Any(figure => figure is { Role: FigureRole.Count or FigureRole.Share, Ratio: not null });
}
