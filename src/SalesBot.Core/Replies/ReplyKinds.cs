namespace SalesBot.Core.Replies;

/// <summary>The kinds of reply that something else than their own view speaks of, in the words of the contract.</summary>
public static class ReplyKinds
{
    public const string Agenda = "agenda";
    public const string Amended = "amended";
    public const string Attainment = "attainment";
    public const string BandNear = "band_near";
    public const string Budget = "budget";
    public const string CollectionReminder = "collection_reminder";
    public const string Commission = "commission";
    public const string Confirm = "confirm";
    public const string Digest = "digest";
    public const string Handover = "handover";
    public const string Honour = "honour";
    public const string LossReasons = "loss_reasons";
    public const string MorningPlan = "morning_plan";
    public const string NotLinked = "not_linked";
    public const string NotRecorded = "not_recorded";
    public const string NotUnderstood = "not_understood";
    public const string Pipeline = "pipeline";
    public const string Pool = "pool";
    public const string PoolFell = "pool_fell";
    public const string PoolRisk = "pool_risk";
    public const string Question = "question";
    public const string Ranking = "ranking";
    public const string Receivables = "receivables";
    public const string Recorded = "recorded";
    public const string Refused = "refused";
    public const string Reminder = "reminder";
    public const string ReviewReminder = "review_reminder";
    public const string StillRecorded = "still_recorded";
    public const string Stranger = "stranger";
    public const string Undone = "undone";
    public const string UnlinkedRoom = "unlinked_room";

    /// <summary>Whether it says that a press did nothing: a word for the presser alone, while the card stays as it is for those who may press it.</summary>
    public static bool IsForPresserOnly(this Reply reply) => reply is { Kind: Refused or NotUnderstood or NotRecorded or Stranger or UnlinkedRoom or NotLinked };
}
