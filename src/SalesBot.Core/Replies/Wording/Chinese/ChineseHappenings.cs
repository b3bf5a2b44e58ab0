using System.Diagnostics;
using SalesBot.Core.Journal;
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
        Fact.CustomerAdded => "新增客户",
        Fact.CustomerFell => "掉进公海",
        _ => ChineseDealHappenings.Of(what) ?? throw new UnreachableException(),
    };
}
