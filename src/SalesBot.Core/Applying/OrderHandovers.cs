using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>
/// To whom the commission of an order went along with its customer, in order of recording. The part of whoever signed as the customer's owner goes on to
/// the last of them; the part of a colleague stays.
/// </summary>
internal sealed class OrderHandovers(IReadOnlyList<Credit> signed, IReadOnlyList<(long Record, MemberId To)> moves)
{
    /// <summary>Who is paid now.</summary>
    public IReadOnlyList<Credit> Earners { get; } = EarnersAfter(signed, moves);

    /// <summary>Who signed, and with a share of nothing whoever is or was paid since.</summary>
    public IReadOnlyList<Credit> Parties { get; } =
        [.. signed, .. moves.Select(move => move.To).Distinct().Where(to => Credit.ShareIn(signed, to) == Ratio.Zero).Select(to => new Credit(to, Ratio.Zero))];

    /// <summary>Who was paid when an entry was recorded.</summary>
    public IReadOnlyList<Credit> EarnersAt(long record) => EarnersAfter(signed, [.. moves.TakeWhile(move => move.Record <= record)]);

    private static IReadOnlyList<Credit> EarnersAfter(IReadOnlyList<Credit> signed, IReadOnlyList<(long Record, MemberId To)> moves)
    {
        if (moves.Count == 0) return signed;
        MemberId to = moves[^1].To;
        Credit[] others = [.. signed.Skip(1).Where(credit => credit.Member != to)];
        return [new Credit(to, Ratio.One - others.Aggregate(Ratio.Zero, (sum, other) => sum + other.Share)), .. others];
    }
}
