using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Collection;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;

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
    public string To => Reader?.Name ?? Act.To;

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
    /// <param name="Signed">Yuan signed on the day.</param>
    /// <param name="Visits">Visits, demos and online meetings of the day.</param>
    /// <param name="AtRisk">Customers with three days left or fewer.</param>
    /// <param name="Reviews">Members who have answered the review.</param>
    /// <param name="Missed">Days whose digest was not posted, because nobody was there to do it; null where there are none.</param>
    public sealed record Digest(RitualAct Act, Language Language, Team? Team, Money Signed, int Visits, int AtRisk, int Reviews, SalesPeriod? Missed)
        : Post(Act, null, Language);
}
