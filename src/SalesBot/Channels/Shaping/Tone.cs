namespace SalesBot.Channels.Shaping;

/// <summary>How a reply looks, by its kind: what was recorded, what is asked back, what was not done, what is worth a cheer.</summary>
internal static class Tone
{
    public static string Of(string kind) => kind switch
    {
        "question" or "confirm" => "asks",
        "refused" or "not_understood" => "declines",
        "pool_risk" or "pool_fell" or "collection_reminder" or "review_reminder" or "reminder" => "warns",
        "honour" or "band_near" => "cheers",
        _ when kind.EndsWith("recorded", StringComparison.Ordinal) || kind is "amended" or "undone" => "records",
        _ => "tells",
    };
}
