using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Measures;

/// <summary>How somebody hired lately is growing.</summary>
/// <param name="Days">Since joining, the first day counted.</param>
/// <param name="DaysToFirstOrder">From joining to the first order, both days counted; null where there is none yet.</param>
/// <param name="Mentor">Null where nobody is named.</param>
/// <param name="Signed">Yuan signed as a newcomer, which the mentor is credited with.</param>
public sealed record Newcomer(Member Member, int Days, int? DaysToFirstOrder, string? Mentor, Money Signed)
{
    /// <summary>Days from joining on during which a member counts as a newcomer.</summary>
    public const int Lasting = 90;

    /// <summary>Whether somebody hired on a day is still new.</summary>
    public static bool IsNew(Member member, LocalDate today) => member.Joined is { } joined && joined <= today && joined > today.PlusDays(-Lasting);

    /// <summary>The longest here first.</summary>
    public static IReadOnlyList<Newcomer> Of(Ledger ledger, Team? team, LocalDate today) =>
    [
        .. (team is null ? ledger.People.Members : ledger.People.In(team.Id))
            .Where(member => member.Sells && member.IsHereOn(today) && IsNew(member, today))
            .OrderBy(member => member.Joined).Select(member => Of(ledger, member, today)),
    ];

    private static Newcomer Of(Ledger ledger, Member member, LocalDate today)
    {
        SalesPeriod here = SalesPeriod.Between(member.Joined!.Value, today);
        ReadOnlySpan<Order> orders = ledger.Figures.Of(member.Id).OrdersIn(here);
        int? first = orders.Length > 0 ? Period.DaysBetween(here.First, orders[0].On) + 1 : null;
        return new Newcomer(member, here.Days, first, member.Mentor, Money.FromYuan(ledger.Figures.Of(member.Id).Signed.Over(here)));
    }
}
