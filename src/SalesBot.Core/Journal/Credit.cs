using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>A member's share of an order; the shares of an order sum to exactly 1.</summary>
public sealed record Credit(MemberId Member, Ratio Share)
{
    /// <summary>The member's share among several; zero for others.</summary>
    public static Ratio ShareIn(IReadOnlyList<Credit> credits, MemberId member)
    {
        foreach (Credit credit in credits)
        {
            if (credit.Member == member) return credit.Share;
        }

        return Ratio.Zero;
    }
}
