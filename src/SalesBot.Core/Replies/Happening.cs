namespace SalesBot.Core.Replies;

/// <summary>What happened to the record that a reply shows.</summary>
internal enum Happening
{
    Recorded,
    Amended,

    /// <summary>It no longer stands.</summary>
    TakenBack,

    /// <summary>Its amendment was taken back, and it stands as before that.</summary>
    Restored,
}
