using System.Globalization;
using SalesBot.Core.Commands;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Objections to figures, and what becomes of them. They may be about pay, so that no channel reads them.</content>
internal abstract partial record View
{
    /// <param name="Number">Of the ticket.</param>
    /// <param name="To">Who will answer; empty where nobody can.</param>
    public sealed record Objection(Happening Happening, long Number, string Words, IReadOnlyList<string> To) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "text", Words }, { "ticket", Number.ToString(CultureInfo.InvariantCulture) }, { "to", string.Join(',', To) } };

        public override Worded In(Phrasebook book) => book.Objections.Raised(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <param name="Lines">The newest first.</param>
    /// <param name="IsOwn">Whether they are the reader's own; else those that wait for the reader's answer.</param>
    public sealed record ObjectionsAnswer(IReadOnlyList<ObjectionLine> Lines, bool IsOwn) : View
    {
        public override string Kind => "objections";

        public override FigureList Figures => new() { { "count", Lines.Count }, { "open", Lines.Count(line => line.By is null) } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Lines.Select(line => new FigureList
            {
                { "ticket", line.Number.ToString(CultureInfo.InvariantCulture) },
                { "who", line.Who },
                { "on", line.On },
                { "text", line.Words },
                { "verdict", line.Verdict is { } verdict ? Name.Of(verdict) : null },
                { "answer", line.Said },
                { "by", line.By },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Objections.List(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <summary>As it reaches whoever can answer.</summary>
    public sealed record ObjectionTicket(long Number, string Who, string Words) : View
    {
        public override string Kind => "objection";

        public override FigureList Figures => new() { { "who", Who }, { "text", Words }, { "ticket", Number.ToString(CultureInfo.InvariantCulture) } };

        public override Worded In(Phrasebook book) => book.Objections.Ticket(this);
    }

    /// <param name="Who">Whose objection it was.</param>
    /// <param name="Verdict">Null where only words were said.</param>
    /// <param name="Said">The answer's words; null where the verdict is all.</param>
    public sealed record ObjectionAnswer(Happening Happening, long Number, string Who, ObjectionVerdict? Verdict, string? Said) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new()
        {
            { "who", Who },
            { "verdict", Verdict is { } verdict ? Name.Of(verdict) : null },
            { "text", Said },
            { "ticket", Number.ToString(CultureInfo.InvariantCulture) },
        };

        public override Worded In(Phrasebook book) => book.Objections.Answered(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <summary>As it reaches the one who objected.</summary>
    /// <param name="By">Who answered.</param>
    /// <param name="Words">The objection.</param>
    public sealed record ObjectionOutcome(long Number, string By, string Words, ObjectionVerdict? Verdict, string? Said) : View
    {
        public override string Kind => "objection_answered";

        public override FigureList Figures => new()
        {
            { "by", By },
            { "objection", Words },
            { "verdict", Verdict is { } verdict ? Name.Of(verdict) : null },
            { "text", Said },
            { "ticket", Number.ToString(CultureInfo.InvariantCulture) },
        };

        public override Worded In(Phrasebook book) => book.Objections.Outcome(this);
    }
}
