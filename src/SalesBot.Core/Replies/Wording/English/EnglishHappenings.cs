using System.Diagnostics;
using SalesBot.Core.Journal;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What happened with a customer, in a few words.</summary>
internal static class EnglishHappenings
{
    public static string Of(Fact what) => what switch
    {
        Fact.VisitLogged visit => EnglishNames.Of(visit.Kind) + (visit.Notes is { Length: > 0 } notes ? ": " + notes.ReplaceLineEndings(" ") : ""),
        Fact.DealSigned deal => $"Signed {Typeset.Separated(Money.FromYuan(deal.Items.Sum(item => item.Amount.Yuan)))}, {EnglishNames.Of(deal.Terms)}",
        Fact.PaymentReceived payment => $"Paid {Typeset.Separated(payment.Amount)}",
        Fact.RefundRecorded refund => $"Refunded {Typeset.Separated(refund.Amount)}",
        Fact.ProfitSet set => $"Finance set the profit to {Typeset.Separated(set.Profit)}",
        Fact.ExpenseLogged expense => $"Spent {Typeset.Separated(expense.Amount)} on hosting",
        Fact.DeliveryRecorded => "Delivered",
        Fact.CustomerAdded => "Customer added",
        Fact.CustomerFell { Why: FallRule.NoOrder } => "Fell into the pool without ever ordering",
        Fact.CustomerFell => "Fell into the pool",
        Fact.CustomerClaimed => "Claimed from the pool",
        Fact.CustomerReleased released => "Given back to the pool: " + released.Reason.ReplaceLineEndings(" "),
        Fact.CustomersTransferred => "Changed hands",
        _ => EnglishDealHappenings.Of(what) ?? throw new UnreachableException(),
    };
}
