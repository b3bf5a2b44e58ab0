using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Answering;
using SalesBot.Core.Journal;
using SalesBot.Core.Proposing;

namespace SalesBot.Core.Deciding;

/// <summary>What becomes of a command: facts, an answer, a question back or a refusal.</summary>
public abstract record Decision
{
    // Private, so that no case can be added outside this type.
    private Decision()
    {
    }

    /// <summary>To be appended. The reply is built from the ledger before and after.</summary>
    /// <param name="Command">As understood and completed.</param>
    /// <param name="Main">The fact that the reply is about: a record, an amendment or an undo.</param>
    /// <param name="Also">What must happen before it in the same turn, such as the customer that it is the first record of.</param>
    /// <param name="Notes">What the reply says beside the figures.</param>
    public sealed record Recorded(Command Command, Fact Main, IReadOnlyList<Fact> Also, IReadOnlyList<Note> Notes) : Decision;

    /// <summary>A question that the speaker may ask; names are resolved when the answer is built.</summary>
    /// <param name="Notes">What the answer says beside the figures; null for nothing.</param>
    /// <param name="Kept">That it was asked, where the company counts that; null where nothing is kept.</param>
    public sealed record Answered(Command Command, Scope Scope, IReadOnlyList<Note>? Notes = null, Fact? Kept = null) : Decision
    {
        /// <summary>The answer whose figures are to be explained; null where none is.</summary>
        public Answered? About { get; init; }
    }

    /// <summary>Something is missing or fits several.</summary>
    /// <param name="Pending">The command so far.</param>
    /// <param name="Missing">The slot asked for, "confirm" where a yes is.</param>
    /// <param name="Choices">What can be picked; empty where the answer is free.</param>
    /// <param name="About">What the question is about, for its wording: the unknown name, the amount that was unclear; empty if nothing.</param>
    /// <param name="IsProposed">Whether a language model proposed the command, so that the question shows all of it.</param>
    public sealed record Asked(Command Pending, string Missing, IReadOnlyList<string> Choices, string About, bool IsProposed = false) : Decision
    {
        /// <summary>Whether it was asked before, and something else was recorded since.</summary>
        public bool IsRepeated { get; init; }
    }

    /// <param name="About">The thing it is about, for its wording: a customer, a member, a value; empty if nothing.</param>
    /// <param name="IsWrongValue">Whether that is a value as it was written, which cannot be meant.</param>
    /// <param name="Slot">The slot whose value does not fit the others; null where it is about none.</param>
    /// <param name="More">What it can say beside its reason; null where the reason says all.</param>
    public sealed record Refused(
        Command Command, RefusalReason Reason, string About, bool IsWrongValue = false, string? Slot = null, Refusal? More = null) : Decision;

    /// <summary>No command was found in the message.</summary>
    /// <param name="Absent">Why no language model looked at it; null where one did, or none was needed.</param>
    public sealed record NotUnderstood(Courtesy? Said = null, ModelAbsence? Absent = null) : Decision
    {
        /// <summary>Of a message in which no command was found.</summary>
        public static NotUnderstood In(string text, ModelAbsence? absent = null) =>
            new(CourtesyWords.In(text) ?? (AnswerReader.IsYesOrNo(text) ? Courtesy.Answer : null), absent);
    }

    /// <summary>The message cannot be read at all; it is answered with one sentence and nothing else.</summary>
    public sealed record Unreadable(UnreadableReason Reason) : Decision;
}
