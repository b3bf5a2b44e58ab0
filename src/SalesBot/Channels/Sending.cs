using NodaTime;

namespace SalesBot.Channels;

/// <summary>What one vendor call came to.</summary>
internal abstract record Sending
{
    // Private, so that no case can be added outside this type.
    private Sending()
    {
    }

    /// <summary>The vendor has it.</summary>
    internal sealed record Accepted : Sending;

    /// <summary>The vendor has it not, and may take it later: safe to repeat.</summary>
    /// <param name="After">How long the vendor wants to be left alone; null where it does not say.</param>
    internal sealed record Later(string Why, Duration? After = null) : Sending;

    /// <summary>The vendor may have it or not.</summary>
    internal sealed record Unknown(string Why) : Sending;

    /// <summary>The vendor has it not and will not take it in this size.</summary>
    internal sealed record TooLarge(string Why) : Sending;

    /// <summary>The message that was to be replaced is gone; it can be sent as a new one.</summary>
    internal sealed record Gone(string Why) : Sending;

    /// <summary>The vendor has it not and will not take it.</summary>
    /// <param name="IsLost">Whether nothing can be sent there any more, until somebody is heard from there.</param>
    internal sealed record Refused(string Why, bool IsLost = false) : Sending;
}
