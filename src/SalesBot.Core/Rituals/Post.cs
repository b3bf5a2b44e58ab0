using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Collection;
using SalesBot.Core.Commission;
using SalesBot.Core.Honours;
using SalesBot.Core.Journal;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Rituals;

/// <summary>What the clock says to one reader, before it has words.</summary>
public abstract record Post
{
    // Private, so that no case can be added outside this type.
    private Post(RitualAct act, Member? reader, Language language)
    {
        Act = act;
        Reader = reader;
        Language = language;
    }

    /// <summary>The work it belongs to: its day, when it was due, whether it comes late.</summary>
    public RitualAct Act { get; }

    /// <summary>The member who reads it in private; null where the team of <see cref="Act"/> reads it in its channel, everyone where it has none.</summary>
    public Member? Reader { get; }

    public Language Language { get; }

    /// <summary>As replies address it: a member's name, "team:name", "team:all".</summary>
    public virtual string To => Reader?.Name ?? Act.To;

    /// <param name="Owner">Whose customers they are; another than the reader only where the owner has left.</param>
    /// <param name="Within">Days left up to which customers are listed.</param>
    /// <param name="Risks">At least one, the most urgent first.</param>
    public sealed record PoolWarning(RitualAct Act, Member Reader, Language Language, Member Owner, int Within, IReadOnlyList<PoolRisk> Risks)
        : Post(Act, Reader, Language);

    /// <param name="Owner">Who lost them; the reader, or a member of the reader's team.</param>
    /// <param name="Customers">At least one, the most valuable first.</param>
    /// <param name="FallenThisMonth">Customers the owner has lost in the calendar month, these included.</param>
    /// <param name="IsOverLimit">Whether that is more than the company allows.</param>
    public sealed record PoolFell(
        RitualAct Act,
        Member Reader,
        Language Language,
        Member Owner,
        IReadOnlyList<Customer> Customers,
        int FallenThisMonth,
        bool IsOverLimit) : Post(Act, Reader, Language);

    /// <param name="Member">Who is credited with the order; the reader, or somebody whom the reader leads.</param>
    /// <param name="Order">Something of it is outstanding.</param>
    public sealed record CollectionDue(
        RitualAct Act, Member Reader, Language Language, Member Member, Customer Customer, Order Order, CollectionDeadline Deadline) : Post(Act, Reader, Language);

    /// <summary>A changed grade, to its member; a proposed one, to a manager.</summary>
    public sealed record Grade(RitualAct Act, Member Reader, Language Language, Fact.GradeReviewed Review) : Post(Act, Reader, Language);

    /// <param name="Items">At least one.</param>
    public sealed record MorningPlan(RitualAct Act, Member Reader, Language Language, IReadOnlyList<AgendaItem> Items) : Post(Act, Reader, Language);

    /// <param name="Next">The band within reach; its gain is known and positive.</param>
    /// <param name="Days">Left in the quarter, today included.</param>
    public sealed record BandNear(
        RitualAct Act, Member Reader, Language Language, SalesPeriod Quarter, Ratio Attainment, Bracket Next, int Days) : Post(Act, Reader, Language);

    public sealed record Reminder(RitualAct Act, Member Reader, Language Language, Customer Customer, FollowUp Plan) : Post(Act, Reader, Language);

    /// <param name="Missed">Days whose review was not asked for, because nobody was there to do it; null where there are none.</param>
    public sealed record ReviewPrompt(RitualAct Act, Member? Reader, Language Language, IReadOnlyList<string> Questions, SalesPeriod? Missed)
        : Post(Act, Reader, Language);

    public sealed record ReviewReminder(RitualAct Act, Member Reader, Language Language, IReadOnlyList<string> Questions) : Post(Act, Reader, Language);

    /// <param name="Contacts">At least one, in order of recording.</param>
    public sealed record ThinContacts(RitualAct Act, Member Reader, Language Language, IReadOnlyList<ThinContact> Contacts) : Post(Act, Reader, Language);

    /// <param name="Team">Null for the company's, where there are no teams.</param>
    /// <param name="Day">What the team did on its day.</param>
    /// <param name="AtRisk">Customers with three days left or fewer.</param>
    /// <param name="Reviews">Members who have answered the review.</param>
    /// <param name="Missed">Days whose digest was not posted, because nobody was there to do it; null where there are none.</param>
    public sealed record Digest(RitualAct Act, Language Language, Team? Team, DaySums Day, int AtRisk, int Reviews, SalesPeriod? Missed)
        : Post(Act, null, Language)
    {
        /// <summary>What two or more members heard, the most widespread first.</summary>
        public IReadOnlyList<SharedPain> Pains { get; init; } = [];

        /// <summary>What was heard of rivals.</summary>
        public IReadOnlyList<Voice> Moves { get; init; } = [];

        /// <summary>Honours of the day.</summary>
        public IReadOnlyList<Honour> Honours { get; init; } = [];

        /// <summary>Null where nothing is known of the next day.</summary>
        public DayFocus? Focus { get; init; }

        /// <summary>Gatherings that were not held since the last digest, because nobody was there to call them, with their days.</summary>
        public IReadOnlyList<(RitualKind Kind, SalesPeriod Days)> Unheld { get; init; } = [];
    }

    /// <param name="NotAnswered">Members at work who have not answered the review.</param>
    /// <param name="Stuck">The longest stuck first.</param>
    /// <param name="OverLimit">Members who have lost more customers this month than the company allows.</param>
    public sealed record LeaderDigest(
        RitualAct Act, Member Reader, Language Language, IReadOnlyList<Member> NotAnswered, IReadOnlyList<Deal> Stuck, IReadOnlyList<(Member Member, int Fallen)> OverLimit)
        : Post(Act, Reader, Language)
    {
        /// <summary>Troubles of the day that no case meets and nobody is to answer.</summary>
        public IReadOnlyList<SharedPain> Unanswered { get; init; } = [];

        /// <summary>Troubles that somebody is to answer and has not.</summary>
        public IReadOnlyList<PainTask> Waiting { get; init; } = [];
    }

    /// <param name="Team">Null where the member is in none, and everybody is told.</param>
    public sealed record Birthday(RitualAct Act, Language Language, Team? Team) : Post(Act, null, Language)
    {
        public override string To => Recipient.TeamOrAll(Team);
    }

    /// <param name="Period">What was settled: the quarter where one is over, else the month.</param>
    /// <param name="Month">The month whose duels inside the groups are over.</param>
    public sealed record DuelSettled(RitualAct Act, Language Language, SalesPeriod Period, SalesPeriod Month, bool IsQuarter) : Post(Act, null, Language);

    /// <param name="Moves">The week's moves of rivals that it takes apart.</param>
    public sealed record WeeklyTraining(
        RitualAct Act, Language Language, IReadOnlyList<string> Questions, IReadOnlyList<Voice> Moves, TeamForce Force, IReadOnlyList<Newcomer> Newcomers)
        : Post(Act, null, Language);

    /// <param name="Stuck">The deals that it is about.</param>
    public sealed record MonthlyDrill(RitualAct Act, Language Language, IReadOnlyList<string> Questions, IReadOnlyList<Deal> Stuck) : Post(Act, null, Language);

    /// <param name="IsClose">Whether the quarter is over, and not about to be.</param>
    public sealed record QuarterReview(RitualAct Act, Language Language, IReadOnlyList<string> Questions, SeasonFacts Facts, bool IsClose) : Post(Act, null, Language);
}
