using System.Diagnostics;
using SalesBot.Core.Journal;
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
        Fact.CustomerAdded => "Customer added",
        Fact.CustomerFell => "Fell into the pool",
        _ => EnglishDealHappenings.Of(what) ?? throw new UnreachableException(),
    };
}
