namespace SalesBot.Channels;

/// <summary>What somebody did in a channel.</summary>
internal abstract record Heard
{
    // Private, so that no case can be added outside this type.
    private Heard()
    {
    }

    internal sealed record Wrote(string Text) : Heard;

    /// <param name="Action">As the button carries it; nothing that it says is to be believed.</param>
    /// <param name="Once">The button's and the presser's, the same on every copy of the card, where what it records must be recorded once; else null.</param>
    internal sealed record Pressed(string Action, string? Once = null) : Heard;

    /// <summary>The answer to an earlier message, which has the id of this delivery, is asked for again.</summary>
    internal sealed record Awaits : Heard;

    /// <summary>The bot was made available, to a person or in a conversation.</summary>
    /// <param name="IsGreeted">Whether a welcome is due; the vendor tells of one installation several times.</param>
    internal sealed record Installed(bool IsGreeted) : Heard;

    /// <summary>The bot was taken away there.</summary>
    internal sealed record Removed : Heard;

    /// <summary>A message was changed after it was sent.</summary>
    /// <param name="Of">The id with which it had come.</param>
    internal sealed record Changed(string Of, string Text) : Heard;

    /// <summary>A message was deleted after it was sent.</summary>
    /// <param name="Of">The id with which it had come.</param>
    internal sealed record Deleted(string Of) : Heard;

    /// <summary>The person has another account from now on.</summary>
    internal sealed record Renamed(string Account) : Heard;
}
