using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>A refund, a profit figure or a delivery of an order.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="Rules">Those of that moment, which later ones do not change.</param>
internal readonly record struct OrderChange(long Record, Fact Fact, CommissionRules Rules)
{
    /// <summary>The day whose figures it changes.</summary>
    /// <param name="signed">The day of signing.</param>
    /// <param name="isClosed">Whether the quarter of signing was closed when it was recorded, so that it must stay as it is.</param>
    public LocalDate CountsOn(LocalDate signed, bool isClosed) => Fact switch
    {
        Fact.RefundRecorded refund => Rules.RestatesOnRefund ? signed : refund.On,
        // Finance's figure is as if it had been known at signing.
        Fact.ProfitSet set => isClosed ? set.On : signed,
        _ => signed,
    };
}
