using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>The verbs beside which the customer of an intent is named.</summary>
internal static class NamePlaces
{
    public static SenseSet DeedsOf(Intent intent) => intent switch
    {
        Intent.AddCustomer => SenseSet.Of(Sense.Add, Sense.NewCustomer, Sense.Exhibition, Sense.Referral),
        Intent.LogVisit => SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Talk),
        Intent.PlanFollowUp => SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Follow, Sense.GoTo),
        Intent.SignDeal => SenseSet.Of(Sense.Sign),
        Intent.RecordPayment => SenseSet.Of(Sense.Pay, Sense.PayWeak),
        Intent.RecordRefund => SenseSet.Of(Sense.Refund),
        Intent.MoveStage => SenseSet.Of(Sense.Quote, Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping, Sense.MoveTo),
        Intent.LoseDeal => SenseSet.Of(Sense.Lose),
        Intent.LogComplaint => SenseSet.Of(Sense.Complain),
        Intent.SetTier => SenseSet.Of(Sense.SetTier),
        Intent.ClaimCustomer => SenseSet.Of(Sense.Claim),
        Intent.ReleaseCustomer => SenseSet.Of(Sense.Release),
        Intent.TransferCustomer => SenseSet.Of(Sense.Transfer),
        Intent.LogExpense => SenseSet.Of(Sense.Treat, Sense.Spend, Sense.Meal),
        Intent.RecordDelivery => SenseSet.Of(Sense.Deliver),
        Intent.AskCustomer => SenseSet.Of(Sense.Status, Sense.Details, Sense.Owner),
        Intent.ResolveComplaint => SenseSet.Of(Sense.Complain, Sense.Solved),
        Intent.LockCustomer => SenseSet.Of(Sense.Lock),
        Intent.SetProfit => SenseSet.Of(Sense.Profit),
        Intent.AskReceivables => SenseSet.Of(Sense.Owe),
        Intent.NoteCustomer => SenseSet.Of(Sense.Note),
        _ => default,
    };
}
