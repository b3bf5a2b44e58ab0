using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rankings;
using SalesBot.Core.Rituals;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Replies;

/// <summary>Below the leader's digest: who is to answer the first trouble that nobody answers.</summary>
internal static class PainButtons
{
    private const int Most = 3;

    /// <summary>Whoever keeps the books where it is about money, the team's best seller of the quarter, the leader.</summary>
    public static IReadOnlyList<Button> Of(Ledger ledger, Post.LeaderDigest digest)
    {
        if (digest.Unanswered is not [var pain, ..]) return [];
        IEnumerable<Member> asked = Keepers(ledger, pain.Theme).Concat(Best(ledger, digest)).Append(digest.Reader!)
            .Where(member => member.IsHereOn(digest.Act.On) && !member.IsOnLeave(digest.Act.On)).DistinctBy(member => member.Id).Take(Most);
        return [.. asked.Select(member => TalkViews.Ask(new Command.AssignPain(pain.Theme, new MemberName(member.Name)), ButtonKind.Assign) with { About = member.Name, Pick = member.Name })];
    }

    private static IEnumerable<Member> Keepers(Ledger ledger, Pain topic) =>
        topic is Pain.Terms or Pain.Invoice ? ledger.People.Members.Where(member => member.Role is Role.Finance).Take(1) : [];

    private static IEnumerable<Member> Best(Ledger ledger, Post.LeaderDigest digest)
    {
        SalesPeriod quarter = ledger.QuarterOf(digest.Act.On);
        return Ranking.Of(ledger, new RankingQuestion(Metric.Amount, quarter, digest.Act.Team?.Id), digest.Act.On).Lines
            .Where(line => line.Value > 0).Select(line => ledger.People.Named(line.Name)).OfType<Member>().Take(1);
    }
}
