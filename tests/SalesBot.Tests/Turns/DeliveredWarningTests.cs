using System.Text.Json.Nodes;
using SalesBot.Channels;
using SalesBot.Store;

namespace SalesBot.Tests.Turns;

/// <summary>Nothing falls into the pool without a warning that was delivered (§6.1). 陈思远's only customer is overdue on 16 September, is warned of on the 17th.</summary>
public sealed class DeliveredWarningTests : IDisposable
{
    private readonly ChatRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task A_customer_falls_after_a_warning_that_was_delivered()
    {
        await Begin();
        _rig.At(17, 9);
        await ChatRig.Until(() => _rig.Sent.Sent.Contains("private-aad-chen pool_risk"));
        await ChatRig.Until(() => WarningOf(17) is { SettledAt: not null, Failure: null });

        _rig.At(18, 0);

        Assert.True(HasFallen);
    }

    [Fact]
    public async Task One_whose_warning_was_refused_stays_and_the_leader_is_warned_too()
    {
        await Begin();
        _rig.Sent.Outcomes.Enqueue(new Sending.Refused("no", IsLost: false));
        _rig.At(17, 9);
        await ChatRig.Until(() => WarningOf(17).Failure is not null);
        _rig.At(18, 0);
        Assert.False(HasFallen);

        _rig.Sent.Outcomes.Enqueue(new Sending.Refused("no", IsLost: false));
        _rig.At(18, 9);
        await ChatRig.Until(() => _rig.Store.Recent("陈思远", 99).Concat(_rig.Store.Recent("林晓", 99)).Where(post => post.Post.Kind == "pool_risk").All(post => post.SettledAt is not null));
        Assert.Single(_rig.Store.Recent("林晓", 99), post => post is { Post.Kind: "pool_risk", Failure: null });
        _rig.At(19, 0);

        Assert.True(HasFallen);
    }

    [Fact]
    public async Task One_whose_warning_is_still_on_its_way_when_the_night_comes_stays()
    {
        await Begin();
        _rig.Sent.IsHanging = true;
        _rig.At(17, 9);
        await ChatRig.Until(() => _rig.Sent.Calls > 1);
        _rig.At(18, 0);
        _rig.At(18, 0, 2);

        Assert.False(HasFallen);
        int chen = _rig.Desk.Books.Ledger.People.Named("陈思远")!.Id.Number;
        Assert.Single(_rig.Store.Read(EntryRange.All), entry => entry.Kind == "warning_lost" && (int)JsonNode.Parse(entry.Json.Span)!["owner"]! == chen);
    }

    [Fact]
    public async Task One_whose_owner_is_reached_nowhere_stays_until_somebody_is_told()
    {
        await _rig.Start();
        foreach (int day in (int[])[17, 18, 19])
        {
            _rig.At(day, 9);
            await ChatRig.Until(() => WarningOf(day).Failure is not null);
        }

        Assert.False(HasFallen);
    }

    /// <summary>陈思远 is known to the chat, as is his leader; both have an answer each.</summary>
    private async Task Begin()
    {
        _rig.Say("aad-chen", "帮助");
        _rig.Say("aad-lin", "帮助");
        await _rig.SentSoFar(2);
        await _rig.Start();
    }

    private bool HasFallen => _rig.Desk.Books.Ledger.Customers.All.Single(customer => customer.Name == "蓝湾食品有限公司").IsInPool;

    private StoredOutgoing WarningOf(int day) => _rig.Store.Recent("陈思远", 99).Single(post => post.Post.Key.StartsWith($"pool_risk/陈思远/2026-09-{day}", StringComparison.Ordinal));
}
