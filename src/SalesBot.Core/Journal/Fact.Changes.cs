using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Honours;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Journal;

/// <content>Corrections, the open question, and what the clock did.</content>
public abstract partial record Fact
{
    /// <param name="Record">Number of the entry that made the record.</param>
    /// <param name="Now">The record as it stands from now on, of the same kind as before.</param>
    public sealed record RecordAmended(long Record, Fact Now) : OfChange;

    /// <summary>Undo.</summary>
    /// <param name="Change">Number of the entry taken back: a record, or an amendment, which restores what was amended.</param>
    public sealed record ChangeTakenBack(long Change) : OfChange;

    /// <summary>The bot asked back; the answer completes the command. A newer question of the same member waits behind it.</summary>
    /// <param name="Member">Who was asked.</param>
    /// <param name="Room">Where: empty in private, else the team's name.</param>
    /// <param name="Pending">The command so far, in the form of the contract.</param>
    /// <param name="Missing">The slot asked for; "confirm" where a yes is.</param>
    /// <param name="Choices">What can be picked, in order; each completes the slot.</param>
    /// <param name="Create">The new customer's name that was said yes to before.</param>
    /// <param name="Words">The message that the question is about, kept with records that tell why.</param>
    /// <param name="IsProposed">Whether a language model proposed the command, so that the answer is shown once more before it is recorded.</param>
    /// <param name="IsRepeated">Whether it was put once more, behind something else that was recorded, so that it is not put a third time.</param>
    public sealed record QuestionAsked(
        MemberId Member,
        string Room,
        JsonObject Pending,
        string Missing,
        IReadOnlyList<string>? Choices = null,
        string? Create = null,
        string? Words = null,
        bool? IsProposed = null,
        bool? IsRepeated = null) : OfChange;

    /// <param name="Question">Number of the entry that asked; answered, called off or overtaken.</param>
    public sealed record QuestionSettled(long Question) : OfChange;

    /// <summary>A language model was asked what a message meant; the day's budget of the member counts it, in every process and after a restart.</summary>
    /// <param name="Member">Who wrote the message.</param>
    public sealed record ModelAsked(MemberId Member) : OfCourse;

    /// <param name="On">The first day in the pool.</param>
    /// <param name="Why">The rule that let it fall; that of the follow-up where missing.</param>
    public sealed record CustomerFell(CustomerId Customer, LocalDate On, FallRule? Why = null) : OfCourse;

    /// <summary>The clock did its work of one kind for one recipient and day, so that it is done once.</summary>
    /// <param name="Kind">As in replies: "digest", "pool_risk", "sweep".</param>
    /// <param name="To">A member's name, "team:name" or "company".</param>
    /// <param name="Customers">The customers warned about.</param>
    /// <param name="About">Number of the entry that it is about, where a recipient may get several a day: the plan that a reminder reminds of.</param>
    /// <param name="SkippedFrom">Given where nothing was posted, because nobody was there to do it from this day to <paramref name="On"/>.</param>
    /// <param name="Copies">How many members it was sent to, where more than one.</param>
    public sealed record Posted(
        string Kind,
        string To,
        LocalDate On,
        IReadOnlyList<CustomerId>? Customers = null,
        long? About = null,
        LocalDate? SkippedFrom = null,
        int? Copies = null) : OfCourse;

    /// <summary>An honour by rule, announced once and kept for ever.</summary>
    /// <param name="Order">Number of the entry that recorded the order it was given for.</param>
    public sealed record HonourGiven(MemberId Member, HonourKind Kind, LocalDate On, CustomerId Customer, long Order) : OfCourse;
}
