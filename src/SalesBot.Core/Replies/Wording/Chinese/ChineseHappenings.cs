using System.Diagnostics;
using SalesBot.Core.Journal;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What happened with a customer, in a few words.</summary>
internal static class ChineseHappenings
{
    public static string Of(Fact what) => what switch
    {
        Fact.VisitLogged visit => ChineseNames.Of(visit.Kind) + (visit.Notes is { Length: > 0 } notes ? "：" + notes.ReplaceLineEndings(" ") : ""),
        Fact.DealSigned deal => $"签单 {ChineseAmounts.Of(Money.FromYuan(deal.Items.Sum(item => item.Amount.Yuan)))}，{ChineseNames.Of(deal.Terms)}",
        Fact.PaymentReceived payment => $"回款 {ChineseAmounts.Of(payment.Amount)}",
        Fact.RefundRecorded refund => $"退款 {ChineseAmounts.Of(refund.Amount)}",
        Fact.ProfitSet set => $"财务核定利润 {ChineseAmounts.Of(set.Profit)}",
        Fact.ExpenseLogged expense => $"招待花费 {Typeset.Separated(expense.Amount)}",
        Fact.DeliveryRecorded => "交货",
        Fact.CustomerAdded => "新增客户",
        Fact.CustomerFell { Why: FallRule.NoOrder } => "一直没有订单，掉进公海",
        Fact.CustomerFell => "掉进公海",
        Fact.CustomerClaimed => "从公海领取",
        Fact.CustomerReleased released => "放回公海：" + released.Reason.ReplaceLineEndings(" "),
        Fact.CustomersTransferred => "转交给新的负责人",
        _ => ChineseDealHappenings.Of(what) ?? throw new UnreachableException(),
    };
}
