using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>What closed statements have paid one member for an order.</summary>
/// <param name="Paid">All of them together.</param>
/// <param name="IsSettled">Whether the order was collected in full by the last of them.</param>
/// <param name="Stated">What it came to in the statement of its own quarter, collected or not.</param>
internal sealed record OrderPay(Money Paid, bool IsSettled, Money Stated)
{
    /// <summary>
    /// The part of a sum that the order's own quarter holds as earned: what it came to there, and no more. What a correction adds beyond it belongs to
    /// the quarter that is open then, so that nothing more is ever earned than was projected.
    /// </summary>
    public Money OwnPartOf(Money earned)
    {
        Money most = Stated.IsNegative ? Money.Zero : Stated;
        return earned > most ? most : earned;
    }

    /// <summary>Null where no statement has paid the member.</summary>
    public static OrderPay? Of((MemberId Member, OrderPay Pay)[]? all, MemberId member)
    {
        foreach ((MemberId paid, OrderPay pay) in all ?? [])
        {
            if (paid == member) return pay;
        }

        return null;
    }

    public static (MemberId Member, OrderPay Pay)[] With((MemberId Member, OrderPay Pay)[]? all, MemberId member, OrderPay pay) =>
        [.. (all ?? []).Where(one => one.Member != member), (member, pay)];
}
