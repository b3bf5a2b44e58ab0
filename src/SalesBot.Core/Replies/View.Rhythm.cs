using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Honours, pauses and duels.</content>
internal abstract partial record View
{
    public sealed record Award(Happening Happening, string Who, string Title) : View
    {
        /// <summary>What a letter of thanks to the family can say; null where the honour is none.</summary>
        public ThanksLetter? Letter { get; init; }

        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "who", Who }, { "title", Title } };

        public override Worded In(Phrasebook book) => book.Rhythm.Award(this);
    }

    /// <param name="Who">Who is to answer it.</param>
    /// <param name="Due">By when.</param>
    public sealed record PainTask(Happening Happening, Voices.Pain Topic, string Who, LocalDate Due) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "topic", Name.Of(Topic) }, { "who", Who }, { "on", Due } };

        public override Worded In(Phrasebook book) => book.Rhythm.PainTask(this);
    }

    /// <summary>As it reaches whoever is to answer.</summary>
    /// <param name="By">Who asks for it.</param>
    public sealed record PainAsked(Voices.Pain Topic, string By, LocalDate Due) : View
    {
        public override string Kind => "pain_assigned";

        public override FigureList Figures => new() { { "topic", Name.Of(Topic) }, { "by", By }, { "on", Due } };

        public override Worded In(Phrasebook book) => book.Rhythm.PainAsked(this);
    }

    /// <param name="Until">The day on which posts go on.</param>
    /// <param name="Team">Null for all.</param>
    /// <param name="Longer">A pause of somebody else's that lasts longer, which then decides; null where there is none.</param>
    public sealed record Pause(Happening Happening, LocalDate Until, string? Team, (LocalDate Until, string By)? Longer) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new()
        {
            { "until", Until },
            { "team", Team ?? TeamName.All.Text },
            { "posts_from", Longer?.Until ?? Until },
        };

        public override Worded In(Phrasebook book) => book.Rhythm.Pause(this);
    }

    /// <param name="Period">The quarter, or whatever was asked for.</param>
    /// <param name="Boards">One a team that is cut into groups.</param>
    /// <param name="IsSettled">Whether it is the end of the duel, and not how it stands.</param>
    public sealed record PkAnswer(SalesPeriod Period, IReadOnlyList<DuelBoard> Boards, bool IsSettled) : View
    {
        public override string Kind => "pk";

        public override FigureList Figures => new()
        {
            { "period", Period },
            { "metric", Boards.Count > 0 ? Name.Of(Boards[0].By) : null },
        };

        /// <summary>The groups are the contest and all stand in it; of the members inside a group the top.</summary>
        public override View ForChannel()
        {
            IReadOnlyList<DuelBoard> open = [.. Boards.Select(board => board.ForChannel())];
            return open.SequenceEqual(Boards) ? this : this with { Boards = open };
        }

        /// <summary>The groups first, then the members inside of each.</summary>
        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Boards.SelectMany(board => board.Groups.Select(line => board.Row(line).With(new FigureList { { "team", Boards.Count > 1 ? board.Team : null } }))),
            .. Boards.SelectMany(board => board.Inside.SelectMany(inside => inside.Lines.Select(line => board.Row(line, inside.Group)))),
        ];

        public override Worded In(Phrasebook book) => book.Rhythm.Pk(this);
    }

    /// <param name="Honours">The newest first.</param>
    public sealed record HonoursAnswer(string Who, bool IsReader, IReadOnlyList<HonourLine> Honours) : View
    {
        public override string Kind => "honours";

        public override FigureList Figures => new() { { "who", Who }, { "count", Honours.Count } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Honours.Select(honour => new FigureList
            {
                { "on", honour.On },
                { "what", honour.Title ?? Name.Of(honour.What) },
                { "customer", honour.Customer },
                { "by", honour.By },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Rhythm.Honours(this);
    }
}
