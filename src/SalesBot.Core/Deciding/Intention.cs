using SalesBot.Core.Commands;

namespace SalesBot.Core.Deciding;

/// <summary>A command that a message amounts to, together with the question it answers.</summary>
/// <param name="Create">The new name that was said yes to; null if none.</param>
/// <param name="Settles">The open question that this answers or overtakes; null if none.</param>
/// <param name="Change">The one change to take back or put right, where a button said which.</param>
/// <param name="Fault">The value in the message that cannot be meant, so that nothing is recorded; null if none.</param>
/// <param name="Why">Why the pressed button does nothing; null where it does.</param>
/// <param name="IsUnsure">Whether the message may have meant something else, so that a record needs a yes first.</param>
/// <param name="IsConfirmed">Whether the speaker said yes to what cannot be taken back.</param>
/// <param name="Words">The message that meant it; null for a button.</param>
/// <param name="IsProposed">Whether a language model proposed it, so that the speaker is shown all of it before it is recorded.</param>
/// <param name="IsAnswer">Whether it completes the question with what was asked for.</param>
/// <param name="About">The question whose answer is to be explained; null where the message names none.</param>
public sealed record Intention(
    Command Command,
    string? Create = null,
    long? Settles = null,
    long? Change = null,
    string? Fault = null,
    RefusalReason? Why = null,
    bool IsUnsure = false,
    bool IsConfirmed = false,
    string? Words = null,
    bool IsProposed = false,
    bool IsAnswer = false,
    Command? About = null)
{
    /// <summary>The question that was open, to be put once more behind this; null where none is.</summary>
    public Intention? Again { get; init; }

    /// <summary>Whether it only puts a question once more, and records nothing.</summary>
    public bool IsRepeated { get; init; }
}
