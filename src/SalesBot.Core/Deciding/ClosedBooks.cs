using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Deciding;

/// <summary>Nothing is recorded into a closed quarter, and nothing of it is changed.</summary>
internal static class ClosedBooks
{
    /// <summary>Null while the quarter of the day is open.</summary>
    public static Decision.Refused? Refusal(Setting setting, Command command, LocalDate day) =>
        setting.Ledger.Closings.Around(day) is { } closing ? Refused(command, closing.Quarter) : null;

    /// <summary>Null unless every day of the period is closed.</summary>
    public static Decision.Refused? Refusal(Setting setting, Command command, SalesPeriod period) =>
        setting.Ledger.Closings.Around(period.First) is { } first && setting.Ledger.Closings.IsClosed(period.Last) ? Refused(command, first.Quarter) : null;

    /// <summary>Null unless the record belongs to a closed quarter.</summary>
    public static Decision.Refused? Refusal(Setting setting, Command command, Record record) => record.Now switch
    {
        Fact.DealSigned deal => Refusal(setting, command, deal.On),
        Fact.PaymentReceived payment => Refusal(setting, command, payment.On),
        Fact.RefundRecorded refund => Refusal(setting, command, refund.On),
        Fact.ProfitSet set => Refusal(setting, command, set.On),
        Fact.DeliveryRecorded delivery => Refusal(setting, command, delivery.On),
        Fact.TargetSet target => Refusal(setting, command, target.Period),
        _ => null,
    };

    private static Decision.Refused Refused(Command command, SalesPeriod quarter) => new(command, RefusalReason.ClosedPeriod, quarter.ToString());
}
