using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>A message counts once, however often it is delivered and whatever the store does.</summary>
public sealed class DurabilityTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("华北组")]
    public void A_message_delivered_twice_is_recorded_once_and_answered_the_same(string room)
    {
        IReadOnlyList<Reply> first = _chat.Say("张伟", "宏达签了5万储值卡", room, "same");
        long entries = _chat.Entries;
        _chat.Restart();
        IReadOnlyList<Reply> second = _chat.Say("张伟", "宏达签了5万储值卡", room, "same");

        Assert.Equal(entries, _chat.Entries);
        string[] readers = room.Length > 0 ? ["张伟", "team:" + room] : ["张伟"];
        Assert.Equal(
            first.Where(reply => readers.Contains(reply.To)).Select(ReplyWire.Write).Select(System.Text.Encoding.UTF8.GetString).Order(),
            second.Select(ReplyWire.Write).Select(System.Text.Encoding.UTF8.GetString).Order());
    }

    [Fact]
    public void A_message_delivered_again_after_many_others_is_still_answered()
    {
        Reply first = _chat.Ask("李娜", "今天拜访了嘉木茶业", id: "same");
        for (int visit = 0; visit < 40; visit++) _chat.Say("李娜", "今天拜访了宏达信");

        Assert.Equal(first.Text, _chat.Ask("李娜", "今天拜访了嘉木茶业", id: "same").Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_full_disk_is_said_and_the_next_message_is_taken(bool isGone)
    {
        ThrowingStore? disk = null;
        _chat.RestartWith(store => disk = new ThrowingStore(store));
        long entries = _chat.Entries;
        disk!.Failure = ThrowingStore.DiskFull;
        disk.IsGone = isGone;
        Reply failed = _chat.Ask("张伟", "宏达签了5万储值卡", id: "again");
        disk.Failure = null;
        disk.IsGone = false;

        Assert.Equal("not_recorded", failed.Kind);
        Assert.Equal(entries, _chat.Entries);
        Assert.Equal("0.00", _chat.Ask("张伟", "我这季度完成多少了").Figures["achieved"]);
        Assert.Equal("deal_recorded", _chat.Say("张伟", "宏达签了5万储值卡", id: "again")[0].Kind);
        Assert.Equal("50000.00", _chat.Ask("张伟", "我这季度完成多少了").Figures["achieved"]);
    }

    [Fact]
    public void A_disk_that_fills_while_people_write_loses_nothing_that_was_acknowledged()
    {
        _chat.RestartOnAFullDisk();
        string[] kinds = [.. Enumerable.Range(1, 40).Select(visit => _chat.Ask("张伟", $"今天拜访了宏达，聊到{new string('啊', 3_000)}", id: $"visit{visit}").Kind)];
        _chat.Restart();
        string[] again = [.. Enumerable.Range(1, 40).Select(visit => _chat.Ask("张伟", $"今天拜访了宏达，聊到{new string('啊', 3_000)}", id: $"visit{visit}").Kind)];

        Assert.Equal(["not_recorded", "visit_recorded"], kinds.Distinct().Order());
        Assert.Equal(["visit_recorded"], again.Distinct());
        Assert.Equal("41", _chat.Ask("张伟", "今天拜访了宏达").Figures["visits.today"]);
    }

    [Fact]
    public void What_is_due_goes_out_once_also_after_a_restart()
    {
        _chat.After(NodaTime.Duration.FromHours(9));
        string[] posts = [.. _chat.Desk.Clockwork.CatchUpTo(_chat.Now).Select(reply => reply.Kind + reply.To)];
        _chat.Restart();

        Assert.Contains("digestteam:华北组", posts);
        Assert.Equal(posts.Distinct(), posts);
        Assert.Empty(_chat.Desk.Clockwork.CatchUpTo(_chat.Now));
    }

    [Fact]
    public void A_digest_an_hour_late_is_marked_late()
    {
        _chat.After(NodaTime.Duration.FromHours(9.5));

        Assert.Contains(_chat.Desk.Clockwork.CatchUpTo(_chat.Now), reply => reply.Kind == "digest" && reply.Text.Contains("补发", StringComparison.Ordinal));
    }
}
