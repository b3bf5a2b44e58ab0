using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Rituals;

/// <summary>Who leads a team is one question with one answer: for what falls, what comes late, what is thin, what the leader alone reads, and who may what.</summary>
public sealed class LeadersTests
{
    /// <summary>A Monday.</summary>
    private static readonly LocalDate Start = new(2026, 9, 7);

    /// <param name="named">The leader that the team names; null for none.</param>
    /// <param name="isNamedHere">Whether that one is still here.</param>
    /// <param name="leader">Who hears of what the team loses.</param>
    [Theory]
    [InlineData("王建国", true, "王建国")]
    [InlineData("王建国", false, "钱芳")]
    [InlineData(null, true, "钱芳")]
    public void The_leader_is_who_is_named_and_here_else_a_leader_among_the_members(string? named, bool isNamedHere, string leader)
    {
        Diary diary = new(Start);
        ClockedDiary clock = new(diary);
        Team team = diary.Forms("华北组", named);
        Member wang = diary.Joins("王建国");
        if (!isNamedHere) diary.Changes(wang with { Left = Start.PlusDays(-1) });
        diary.Joins("沈怡", role: Role.Manager);
        Member owner = diary.Joins("赵敏", team);
        diary.Joins("钱芳", team, Role.Leader);
        Customer customer = diary.Adds(owner, "枫叶幼儿园");
        clock.Until(new LocalDate(2026, 9, 16));

        Assert.Equal(["赵敏", leader], clock.Said.OfType<Post.PoolFell>().Select(fell => fell.To));
        Assert.Contains(leader, clock.Said.OfType<Post.LeaderDigest>().Select(digest => digest.To));
        Assert.True(Rights.MayPausePosts(diary.Ledger, diary.Ledger.People.Named(leader)!, new Scope(null, diary.Ledger.People[team.Id])));
        Assert.Equal(leader, Superiors.Of(diary.Ledger, owner.Id, diary.Today)?.Name);
        Assert.Equal(leader, Superiors.OfUnreached(diary.Ledger, diary.Ledger.People[team.Id], null, diary.Today)?.Name);
    }

    [Fact]
    public void Of_what_did_not_arrive_somebody_at_work_is_told_before_somebody_on_leave()
    {
        Diary diary = new(Start);
        Team team = diary.Forms("华北组", "王建国");
        diary.Joins("王建国", team, Role.Leader, leave: [SalesPeriod.OfDay(Start)]);
        diary.Joins("沈怡", role: Role.Manager);

        Assert.Equal("沈怡", Superiors.OfUnreached(diary.Ledger, team, null, Start)?.Name);
        Assert.Equal("王建国", Superiors.OfUnreached(diary.Ledger, team, null, Start.PlusDays(1))?.Name);
    }
}
