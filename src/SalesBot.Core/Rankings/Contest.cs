using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Rankings;

/// <summary>Who competes as a member, and with which value.</summary>
internal sealed class Contest
{
    private readonly Ledger _ledger;
    private readonly RankingQuestion _question;
    private readonly SalesPeriod _counted;

    /// <summary>The day on which it is decided who is here, and who is new: today, or the last of a period that is over.</summary>
    private readonly LocalDate _day;

    // Only these sales count; null where all do.
    private readonly RankedSales? _sales;

    // Asked for every member.
    private readonly TargetDerivation _targets;

    // By mentor; null where nobody asks for it.
    private readonly Dictionary<string, decimal>? _mentored;

    public Contest(Ledger ledger, RankingQuestion question, LocalDate today)
    {
        _ledger = ledger;
        _question = question;
        _counted = question.Counted;
        _day = LocalDate.Min(today, question.Period.Last);
        _sales = question.Of ?? (question.Metric is Metric.Referrals ? RankedSales.Referrals : null);
        _targets = new TargetDerivation(ledger, Metric.Amount, question.Period);
        _mentored = question.Metric is Metric.Mentoring ? Mentored() : null;
    }

    /// <summary>Leavers keep their past and are hidden from the list of a period that runs.</summary>
    public bool IsRanked(Member member) =>
        member.Sells
        && member.IsHereOn(_day)
        && (_question.Team is null || _question.Team == member.Team)
        && (_question.Among is not RankedGroup.Newcomers || Newcomer.IsNew(member, _day));

    /// <summary>Null where the metric is attainment and the member has no target.</summary>
    public decimal? ValueOf(Member member)
    {
        if (_sales is { } sales) return _ledger.Figures.Of(member.Id).SignedOf(sales, _counted);
        return _question.Metric switch
        {
            Metric.Attainment => AttainmentOf(member.Id),
            Metric.Growth => Growth(member.Id),
            Metric.Mentoring => _mentored!.GetValueOrDefault(member.Name),
            Metric.Amount or Metric.Profit or Metric.Visits or Metric.NewCustomers or Metric.Collected or Metric.Orders or Metric.Referrals =>
                AchievedSum.Of(_ledger, member.Id, _question.Metric, _counted),
        };
    }

    private decimal? AttainmentOf(MemberId member) =>
        _targets.Of(member, default) is { } target and > 0
            ? _ledger.Figures.Of(member).Signed.Over(_counted) / target
            : null;

    /// <summary>
    /// Yuan signed more than in the same period of last year; a difference, so that a year without sales works. Of a period that runs, the same days are
    /// compared: with the whole of last year's everyone would shrink until the autumn.
    /// </summary>
    private decimal Growth(MemberId member)
    {
        DailySums signed = _ledger.Figures.Of(member).Signed;
        SalesPeriod soFar = SalesPeriod.Between(_counted.First, LocalDate.Max(_counted.First, LocalDate.Min(_counted.Last, _day)));
        return signed.Over(_counted) - signed.Over(soFar.YearBefore());
    }

    /// <summary>What the newcomers whom each mentors signed while they were newcomers.</summary>
    private Dictionary<string, decimal> Mentored()
    {
        Dictionary<string, decimal> sums = new(StringComparer.Ordinal);
        foreach (Member member in _ledger.People.Members)
        {
            if (member is not { Mentor: { } mentor, Joined: { } joined }) continue;
            if (_counted.SharedWith(SalesPeriod.Between(joined, joined.PlusDays(Newcomer.Lasting - 1))) is not { } shared) continue;
            sums[mentor] = sums.GetValueOrDefault(mentor) + _ledger.Figures.Of(member.Id).Signed.Over(shared);
        }

        return sums;
    }
}
