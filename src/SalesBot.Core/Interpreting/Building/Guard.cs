using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Words;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Recording wrongly is worse than not understanding: what names too little is not recorded at all.</summary>
internal static class Guard
{
    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Follow, Sense.Message, Sense.Email, Sense.Customer);

    public static bool Allows(Command command, Frame frame, NameHit? customer) => command switch
    {
        Command.LogVisit visit => visit.Customer is not null,
        Command.SignDeal deal => deal.Customer is not null || deal.Amount is not null,
        Command.RecordPayment or Command.RecordRefund or Command.LogExpense or Command.MoveStage or Command.LoseDeal or Command.LogComplaint or Command.RecordDelivery
            or Command.SetTier or Command.NoteCustomer or Command.ResolveComplaint or Command.LockCustomer or Command.ClaimCustomer => customer is not null,
        Command.ReleaseCustomer => customer is not null,
        Command.AddCustomer add => add.Customer is not null || add.Phone is not null,
        Command.PlanFollowUp plan => plan.Customer is not null || frame.Clauses.Any(clause => clause.Has(Sense.Remind) && clause.HasAny(Contacts)),
        Command.AskMetrics metrics => metrics.Metric is not null,
        _ => true,
    };
}
