using SalesBot.Core.Replies;

namespace SalesBot.Channels.Shaping;

/// <summary>How a reply looks, by its kind: what was recorded, what is asked back, what was not done, what is worth a cheer.</summary>
internal static class Tone
{
    public static string Of(Reply reply) => reply.Kind switch
    {
        // What was not understood is as often a greeting, or thanks.
        "question" or "confirm" or "not_understood" => "asks",
        "refused" or "not_recorded" => "declines",
        "pool_risk" when reply.Figures.GetValueOrDefault("count") == "0" => "tells",
        "pool_risk" or "pool_fell" or "collection_reminder" or "review_reminder" or "reminder" => "warns",
        "honour" or "band_near" => "cheers",
        "still_recorded" => "tells",
        var kind when kind.EndsWith("recorded", StringComparison.Ordinal) || kind is "amended" or "undone" => "records",
        _ => "tells",
    };
}
