using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Rankings;

/// <summary>Who competes as a member, and with which value.</summary>
internal readonly struct Contest(Ledger ledger, RankingQuestion question, LocalDate today)
{
    /// <summary>Days since joining during which a member counts as a newcomer.</summary>
    private const int NewcomerDays = 90;

    public bool IsRanked(Member member) =>
        member.Sells
        && member.IsHereOn(today)
        && (question.Team is null || question.Team == member.Team)
        && (question.Among is not RankedGroup.Newcomers || member.Joined > today.PlusDays(-NewcomerDays));

    /// <summary>Null where the metric is attainment and the member has no target.</summary>
    public decimal? ValueOf(Member member) => question.Metric switch
    {
        Metric.Attainment => AttainmentOf(member.Id),
        Metric.Growth => Growth(member.Id),
        Metric.Mentoring => Mentored(member),
        Metric.Referrals => Referred(member.Id),
        Metric.Amount or Metric.Profit or Metric.Visits or Metric.NewCustomers or Metric.Collected or Metric.Orders =>
            AchievedSum.Of(ledger, member.Id, question.Metric, question.Period),
    };

    private decimal? AttainmentOf(MemberId member) =>
        TargetInForce.Of(ledger, member, Metric.Amount, question.Period) is { } target and > 0
            ? ledger.Figures.Of(member).Signed.Over(question.Period) / target
            : null;

    /// <summary>Yuan signed more than in the same period of last year; a difference, so that a year without sales works.</summary>
    private decimal Growth(MemberId member)
    {
        DailySums signed = ledger.Figures.Of(member).Signed;
        return signed.Over(question.Period) - signed.Over(question.Period.YearBefore());
    }

    /// <summary>Yuan signed with customers whom a customer brought.</summary>
    private decimal Referred(MemberId member)
    {
        decimal sum = 0;
        foreach (Order order in ledger.Figures.Of(member).OrdersIn(question.Period))
        {
            Customer customer = ledger.Customers[order.Customer];
            bool isReferred = customer.Source is CustomerSource.Referral || customer.Referrer is not null || order.Deal.Referrer is not null;
            if (isReferred) sum += (order.Net * order.ShareOf(member)).Yuan;
        }

        return sum;
    }

    /// <summary>What the newcomers that the member mentors signed while they were newcomers.</summary>
    private decimal Mentored(Member mentor)
    {
        decimal sum = 0;
        foreach (Member member in ledger.People.Members)
        {
            if (member.Mentor != mentor.Name || member.Joined is not { } joined) continue;
            if (question.Period.SharedWith(SalesPeriod.Between(joined, joined.PlusDays(NewcomerDays - 1))) is not { } shared) continue;
            sum += ledger.Figures.Of(member.Id).Signed.Over(shared);
        }

        return sum;
    }
}
