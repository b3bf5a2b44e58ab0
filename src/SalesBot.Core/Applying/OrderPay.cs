using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>What closed statements have paid one member for an order.</summary>
/// <param name="Paid">All of them together.</param>
/// <param name="IsSettled">Whether the order was collected in full by the last of them.</param>
internal sealed record OrderPay(Money Paid, bool IsSettled)
{
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
