using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Complaints;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>Goods that are complained about often.</summary>
/// <param name="Category">As the company calls them.</param>
/// <param name="Complained">Orders of the last twelve months with a complaint about the goods.</param>
/// <param name="Orders">Orders of the last twelve months.</param>
internal sealed record ComplainedGoods(string Category, int Complained, int Orders, Ratio Share)
{
    /// <summary>The worst goods of the order that a complaint is about; null where none of them is complained about often.</summary>
    public static ComplainedGoods? Of(ReplyContext context, Customer customer, Fact.ComplaintLogged logged)
    {
        if (logged is not { About: ComplaintSubject.Goods, Order: { } number } || customer.OrderOf(number) is not { } order) return null;
        IEnumerable<ComplaintRate> rates = order.Items.Select(item => context.Ledger.Goods.RateOf(item.Category, context.Today)).Where(rate => rate.IsHigh);
        return rates.OrderByDescending(rate => rate.Share!.Value.Value).Select(rate => Named(context, rate)).FirstOrDefault();
    }

    private static ComplainedGoods Named(ReplyContext context, ComplaintRate rate) =>
        new(context.Ledger.NameOf(rate.Category, context.Speaker.Language), rate.Complained, rate.Orders, rate.Share!.Value);
}
