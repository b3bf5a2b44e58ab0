using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Rituals;

/// <summary>What a team's quarter came to, as far as everyone may read it.</summary>
/// <param name="Attainment">Null without a target.</param>
/// <param name="Signed">Yuan of the quarter.</param>
/// <param name="WinRate">Won of all deals that closed; null where none did.</param>
/// <param name="TopCategory">What sold best; null where nothing did.</param>
/// <param name="Losses">The most frequent first.</param>
/// <param name="Pains">What two or more members heard, the most widespread first.</param>
/// <param name="RivalMoves">How often somebody told of a rival.</param>
/// <param name="Honoured">Members by number of honours, the most first.</param>
public sealed record SeasonFacts(
    SalesPeriod Quarter,
    Ratio? Attainment,
    Money Signed,
    Ratio? WinRate,
    (CategoryId Category, Money Amount)? TopCategory,
    LossSummary Losses,
    IReadOnlyList<SharedPain> Pains,
    int RivalMoves,
    IReadOnlyList<(MemberId Member, int Count)> Honoured)
{
    public static SeasonFacts Of(Ledger ledger, Team? team, SalesPeriod quarter)
    {
        Scope scope = new(null, team);
        Member[] members = DigestWork.MembersOf(ledger, team);
        HashSet<MemberId> ids = [.. members.Select(member => member.Id)];
        Voice[] voices = [.. ledger.Voices.In(quarter).Where(voice => ids.Contains(voice.By))];
        LossSummary losses = LossSummary.Of(ledger, scope, quarter);
        int won = (int)members.Sum(member => ledger.Deals.Of(member.Id).Closed.Won.Over(quarter));
        int closed = won + losses.Lost.Count;
        return new SeasonFacts(
            quarter,
            Targets.Attainment.Of(ledger, scope, Metric.Amount, quarter, quarter.Last).Ratio,
            Money.FromYuan(AchievedSum.Of(ledger, scope, Metric.Amount, quarter)),
            closed > 0 ? Ratio.FromFraction((decimal)won / closed) : null,
            TopOf(ledger, members, quarter),
            losses,
            SharedPains.Of(ledger, voices),
            voices.Where(voice => voice.IsOfRival).DistinctBy(voice => (voice.Record, voice.Text)).Count(),
            [.. ledger.Honours.Given.Where(honour => quarter.Contains(honour.On) && ids.Contains(honour.Member)).GroupBy(honour => honour.Member).Select(one => (one.Key, one.Count())).OrderByDescending(one => one.Item2)]);
    }

    private static (CategoryId, Money)? TopOf(Ledger ledger, Member[] members, SalesPeriod quarter)
    {
        Dictionary<CategoryId, decimal> sums = [];
        foreach (Member member in members)
        {
            foreach (Order order in ledger.Figures.Of(member.Id).OrdersIn(quarter)) Add(sums, order, order.ShareOf(member.Id));
        }

        return sums.Count == 0 ? null : sums.OrderByDescending(sum => sum.Value).ThenBy(sum => sum.Key.Text, StringComparer.Ordinal).Select(sum => (sum.Key, Money.FromYuan(sum.Value))).First();
    }

    private static void Add(Dictionary<CategoryId, decimal> sums, Order order, Ratio share)
    {
        if (order.IsCancelled) return;
        foreach (DealItem item in order.Deal.Items) sums[item.Category] = sums.GetValueOrDefault(item.Category) + (item.Amount * share).Yuan;
    }
}
