using SalesBot.Core.Replies;

namespace SalesBot.Channels.Shaping;

/// <summary>The tone of each kind of reply.</summary>
internal static class Tones
{
    public static Tone Of(Reply reply) => reply.Kind switch
    {
        // What was not understood is as often a greeting, or thanks.
        ReplyKinds.Question or ReplyKinds.Confirm or ReplyKinds.NotUnderstood => Tone.Asks,
        ReplyKinds.Refused or ReplyKinds.NotRecorded => Tone.Declines,
        ReplyKinds.PoolRisk when reply.Figures.GetValueOrDefault("count") == "0" => Tone.Tells,
        ReplyKinds.PoolRisk or ReplyKinds.PoolFell or ReplyKinds.CollectionReminder or ReplyKinds.ReviewReminder or ReplyKinds.Reminder => Tone.Warns,
        ReplyKinds.Honour or ReplyKinds.BandNear => Tone.Cheers,
        ReplyKinds.StillRecorded => Tone.Tells,
        ReplyKinds.Amended or ReplyKinds.Undone => Tone.Records,
        var kind when kind.EndsWith(ReplyKinds.Recorded, StringComparison.Ordinal) => Tone.Records,
        _ => Tone.Tells,
    };
}
