using System.Globalization;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Proposing;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>The conversation around records and answers.</content>
internal abstract partial record View
{
    /// <param name="Intent">Of the command that the answer completes.</param>
    /// <param name="Missing">The slot asked for.</param>
    /// <param name="Choices">Empty where the answer is free.</param>
    /// <param name="About">The words that were unclear; empty if nothing.</param>
    /// <param name="Customer">Whom the command is about; empty where that is not known yet.</param>
    public sealed record Question(string Intent, string Missing, IReadOnlyList<Choice> Choices, string About, string Customer = "") : View
    {
        /// <summary>The command that still waits, where the question is put once more; null the first time.</summary>
        public Command? StillWaiting { get; init; }

        public override string Kind => "question";

        public override FigureList Figures => new() { { "missing", Missing } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => RowsOf(book, Buttons.Take(Choices.Count));

        public override Worded In(Phrasebook book) => book.Talk.Question(this);
    }

    /// <param name="Pending">What is recorded after a yes.</param>
    /// <param name="NewName">The customer that a yes creates; empty where it only has to be sure what was meant.</param>
    public sealed record Confirm(Command Pending, string NewName) : View
    {
        /// <summary>Whether a language model proposed it: then everything that would be recorded is told.</summary>
        public bool IsProposed { get; init; }

        /// <summary>Whether more would be recorded than whose and how much, so that all of it must be told.</summary>
        public bool TellsMore => CommandWire.Slots(Pending).Any(slot => slot.Key is not ("customer" or "amount" or "kind"));

        /// <summary>The last day of a lock that is asked about because it is so far ahead; null for any other question.</summary>
        public NodaTime.LocalDate? Until { get; init; }

        public override string Kind => "confirm";

        public override FigureList Figures => SlotFigures.Of(Pending);

        /// <summary>In yuan; null where none was said, or in another currency.</summary>
        public Money? Amount => SlotFigures.AmountOf(Pending);

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => RowsOf(book, Buttons);

        public override Worded In(Phrasebook book) => book.Talk.Confirm(this);
    }

    /// <param name="Intent">Of the command that is refused.</param>
    /// <param name="About">The thing it is about: a customer, a member, a value; empty if nothing.</param>
    /// <param name="Owner">Who owns the customer that it is about; null if nobody or not about one.</param>
    /// <param name="IsWrongValue">Whether it is about a value as it was written, which cannot be meant.</param>
    /// <param name="Slot">The slot whose value does not fit the others; null where it is about none.</param>
    public sealed record Refused(string Intent, RefusalReason Reason, string About, string? Owner, bool IsWrongValue = false, string? Slot = null) : View
    {
        public override string Kind => "refused";

        public override FigureList Figures => new() { { "reason", Name.Of(Reason) } };

        public override Worded In(Phrasebook book) => book.Talk.Refused(this);
    }

    public sealed record Unreadable(UnreadableReason Why) : View
    {
        public override string Kind => "refused";

        public override FigureList Figures => new() { { "reason", Name.Of(RefusalReason.InvalidValue) } };

        public override Worded In(Phrasebook book) => book.Talk.Unreadable(this);
    }

    /// <param name="Customer">One of the speaker's own, for the examples; null if there is none.</param>
    /// <param name="Team">A team that the speaker oversees, for the examples; null if none.</param>
    /// <param name="Said">What the message was instead; null if nothing that is known.</param>
    /// <param name="Absent">Why no language model looked at it; null where one did, or none was needed.</param>
    public sealed record NotUnderstood(string? Customer, string? Team, Courtesy? Said = null, ModelAbsence? Absent = null) : View
    {
        public override string Kind => "not_understood";

        public override Worded In(Phrasebook book) => book.Talk.NotUnderstood(this);
    }

    /// <param name="Customer">One of the speaker's own, for the examples; null if there is none.</param>
    /// <param name="Team">A team that the speaker oversees, for the examples; null if none.</param>
    public sealed record Help(string? Customer, string? Team) : View
    {
        public override string Kind => "help";

        public override Worded In(Phrasebook book) => book.Talk.Help(this);
    }

    /// <summary>The open question was called off.</summary>
    public sealed record Cancelled : View
    {
        public override string Kind => "cancelled";

        public override Worded In(Phrasebook book) => book.Talk.Cancelled();
    }

    /// <summary>The store failed, so that nothing of the message was recorded.</summary>
    public sealed record NotKept : View
    {
        public override string Kind => "not_recorded";

        public override Worded In(Phrasebook book) => book.Talk.NotKept();
    }

    /// <summary>In a channel: the answer about pay went to the speaker alone.</summary>
    public sealed record AnsweredPrivately : View
    {
        public override string Kind => "answered_privately";

        public override Worded In(Phrasebook book) => book.Talk.AnsweredPrivately();
    }

    private static IReadOnlyList<FigureList> RowsOf(Phrasebook book, IEnumerable<Button> buttons) =>
    [
        .. buttons.Select((button, index) => new FigureList
        {
            { "pick", button.Pick ?? (index + 1).ToString(CultureInfo.InvariantCulture) },
            { "label", book.Buttons.Label(button) },
        }),
    ];
}
