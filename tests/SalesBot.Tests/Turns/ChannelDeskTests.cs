using SalesBot.Channels;
using SalesBot.Core.Replies;
using SalesBot.Store;
using SalesBot.Tests.Conversations;

namespace SalesBot.Tests.Turns;

/// <summary>What a chat channel sees of a small company.</summary>
public sealed class ChannelDeskTests : IDisposable
{
    private const string WithoutTeams = """
        company: 青禾商贸
        members:
          - {name: 林晓, role: rep, language: zh, accounts: {msteams: aad-lin}}
          - {name: 陈思远, role: rep, language: zh, accounts: {msteams: aad-chen}}
        categories: [{id: goods, name: 礼盒, typical_margin: 0.25}]
        """;

    private const string Deal = "蓝湾签了12万，预付";

    private readonly ChatRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task A_record_is_durable_before_it_is_acknowledged_and_answered_behind()
    {
        Taken taken = _rig.Say("AAD-Chen", Deal, id: "1");

        Assert.True(_rig.Store.Find(new MessageKey(ChatRig.Channel, "1"))!.IsWorked);
        Assert.Equal(["deal_recorded"], Kinds(taken));
        Assert.Equal(["private-AAD-Chen deal_recorded"], await _rig.SentSoFar(1));
        await ChatRig.Until(() => _rig.Store.Unanswered().Count == 0);
    }

    [Fact]
    public async Task The_same_delivery_again_is_recorded_and_answered_once()
    {
        _rig.Say("aad-chen", Deal, id: "1");
        await _rig.SentSoFar(1);
        long recorded = _rig.Store.Last;

        Taken again = _rig.Say("aad-chen", Deal, id: "1");
        _rig.Say("aad-chen", "我这季度完成多少了", id: "2");

        Assert.Equal(recorded, _rig.Store.Last);
        Assert.Equal(["deal_recorded"], Kinds(again));
        Assert.Equal(["private-aad-chen deal_recorded", "private-aad-chen attainment"], await _rig.SentSoFar(2));
    }

    [Fact]
    public async Task A_mere_question_is_kept_too_and_answered_once()
    {
        _rig.Say("aad-chen", "我这季度完成多少了", id: "1");
        _rig.Say("aad-chen", "我这季度完成多少了", id: "1");
        _rig.Say("aad-chen", "本月排名", id: "2");

        Assert.Equal(["private-aad-chen attainment", "private-aad-chen ranking"], await _rig.SentSoFar(2));
    }

    [Fact]
    public async Task What_was_acknowledged_and_not_answered_is_answered_after_the_next_start()
    {
        _rig.Sent.IsHanging = true;
        _rig.Say("aad-chen", Deal);
        await ChatRig.Until(() => _rig.Sent.Calls > 0);
        _rig.Restart();

        await _rig.Start();

        Assert.Equal(["private-aad-chen deal_recorded"], await _rig.SentSoFar(1));
    }

    [Fact]
    public async Task What_cannot_be_kept_is_neither_acknowledged_nor_answered_and_taken_when_it_comes_again()
    {
        _rig.Say("aad-chen", "帮助");
        await _rig.SentSoFar(1);
        _rig.Store.Failure = ThrowingStore.DiskFull;
        Assert.IsType<Taken.NotKept>(_rig.Say("aad-chen", Deal, id: "1"));

        _rig.Store.Failure = null;
        Assert.Equal(["deal_recorded"], Kinds(_rig.Say("aad-chen", Deal, id: "1")));
        Assert.Equal(["private-aad-chen help", "private-aad-chen deal_recorded"], await _rig.SentSoFar(2));
    }

    [Theory]
    [InlineData("aad-nobody")]
    [InlineData("aad-gao")]
    public async Task Who_is_not_known_or_not_here_any_more_gets_a_dead_end_and_leaves_no_trace(string account)
    {
        long before = _rig.Store.Last;
        Taken taken = _rig.Say(account, "蓝湾的电话是多少", id: "1");
        _rig.Say(account, "蓝湾的电话是多少", id: "1");

        Reply reply = Only(taken);
        Assert.Equal("stranger", reply.Kind);
        Assert.DoesNotContain("蓝湾", reply.Text, StringComparison.Ordinal);
        Assert.Equal([$"private-{account} stranger"], await _rig.SentSoFar(1));
        Assert.Equal(before, _rig.Store.Last);
        Assert.Null(_rig.Store.Find(new MessageKey(ChatRig.Channel, "1")));
    }

    [Fact]
    public async Task A_managers_code_makes_a_stranger_known()
    {
        Reply given = Only(_rig.Say("aad-shen", "/link Emma Clark"));
        string code = given.Figures["code"];

        Assert.Equal(["stranger"], Kinds(_rig.Say("aad-emma", "/link AAAAA-AAAAA")));
        Assert.Equal(["linked"], Kinds(_rig.Say("aad-emma", "/link " + code)));
        Assert.Equal(["stranger"], Kinds(_rig.Say("aad-mallory", "/link " + code)));
        Assert.Equal(["deal_recorded"], Kinds(_rig.Say("aad-emma", "signed Harbor Foods for 85k, prepaid")));

        Assert.Equal(5, (await _rig.SentSoFar(5)).Count);
        Assert.DoesNotContain(_rig.Store.MessagesOf("沈怡", 9), kept => System.Text.Encoding.UTF8.GetString(kept.Replies.Span).Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_conversation_that_is_no_teams_hears_nothing_until_its_leader_links_it()
    {
        Assert.Equal(["unlinked_room"], Kinds(_rig.Say("aad-chen", "东区完成多少了", "room-1")));
        Assert.Equal(["not_linked"], Kinds(_rig.Say("aad-chen", "/link 东区", "room-1")));
        Assert.Equal(["linked"], Kinds(_rig.Say("aad-lin", "/link 东区", "room-1")));
        Assert.Equal(["attainment"], Kinds(_rig.Say("aad-lin", "东区完成多少了", "room-1")));

        Assert.Equal("room-1;thread attainment", (await _rig.SentSoFar(4))[3]);
    }

    [Fact]
    public async Task Pay_asked_about_in_a_channel_goes_to_the_speaker_alone()
    {
        _rig.Say("aad-lin", "/link 东区", "room-1");
        _rig.Say("aad-chen", "能拿多少提成", "room-1");

        Assert.Equal(["private-aad-chen commission", "room-1;thread answered_privately"], (await _rig.SentSoFar(3)).Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Posts_go_to_the_teams_channel_and_what_cannot_is_told_to_whoever_oversees_it()
    {
        _rig.Say("aad-lin", "/link 东区", "room-1");
        await _rig.SentSoFar(1);
        await _rig.Start();

        lock (_rig.Desk.Books.Gate)
        {
            Draft(_rig, "digest/东区", "team:东区");
            Draft(_rig, "digest/Export", "team:Export");
        }

        Assert.Contains("room-1 digest", await _rig.SentSoFar(2));
        await ChatRig.Until(() => _rig.Store.Recent("沈怡", 9).Count == 1);
        Assert.Equal("undelivered", _rig.Store.Recent("沈怡", 9)[0].Post.Kind);
        await ChatRig.Until(() => _rig.Store.Recent("team:Export", 9)[0].Failure is not null);
        Assert.Null(_rig.Store.Recent("team:东区", 9)[0].Failure);
    }

    [Fact]
    public async Task A_post_that_cannot_be_sent_is_tried_again_and_then_told_to_the_leader()
    {
        await Linked();
        _rig.Sent.Outcomes.Enqueue(new Sending.Later("429"));
        _rig.Sent.Outcomes.Enqueue(new Sending.Later("429"));
        lock (_rig.Desk.Books.Gate) Draft(_rig, "digest/1", "team:东区");
        Assert.Contains("room-1 digest", await _rig.SentSoFar(2));

        _rig.Sent.Outcomes.Enqueue(new Sending.Later("429"));
        _rig.Sent.Outcomes.Enqueue(new Sending.Refused("the group is gone", IsLost: false));
        lock (_rig.Desk.Books.Gate) Draft(_rig, "digest/2", "team:东区");

        Assert.Equal("private-aad-lin undelivered", (await _rig.SentSoFar(3))[2]);
        StoredOutgoing[] kept = [.. _rig.Store.Recent("team:东区", 9)];
        Assert.Equal((null, "the group is gone"), (kept[0].Failure, kept[1].Failure));
    }

    [Fact]
    public async Task A_post_that_is_too_old_when_it_can_be_sent_is_told_where_its_reader_was_reached_before()
    {
        await Linked();
        lock (_rig.Desk.Books.Gate) Draft(_rig, "digest/2", "team:东区");
        await _rig.SentSoFar(2);
        await ChatRig.Until(() => _rig.Store.Recent("team:东区", 9)[0].SettledAt is not null);

        lock (_rig.Desk.Books.Gate)
        {
            Draft(_rig, "digest/1", "team:东区", hoursAgo: 25);
            Draft(_rig, "digest/export", "team:Export", hoursAgo: 25);
        }

        await ChatRig.Until(() => _rig.Store.Recent("team:Export", 9)[0].Failure is not null && _rig.Store.Recent("林晓", 9).Count == 1);
        Assert.Contains("内容已经过时", System.Text.Encoding.UTF8.GetString(_rig.Store.Recent("林晓", 9)[0].Post.Json.Span), StringComparison.Ordinal);
        Assert.Empty(_rig.Store.Recent("沈怡", 9));
    }

    /// <summary>东区's channel is linked by its leader, who is known too.</summary>
    private async Task Linked()
    {
        _rig.Say("aad-lin", "/link 东区", "room-1");
        await _rig.SentSoFar(1);
        await _rig.Start();
    }

    [Fact]
    public async Task A_post_whose_arrival_is_unknown_is_sent_again_marked_so()
    {
        _rig.Say("aad-lin", "帮助");
        await _rig.SentSoFar(1);
        _rig.Sent.Outcomes.Enqueue(new Sending.Unknown("502"));
        await _rig.Start();

        lock (_rig.Desk.Books.Gate) Draft(_rig, "morning/林晓", "林晓");

        Assert.Equal("private-aad-lin again digest", (await _rig.SentSoFar(2))[1]);
    }

    [Fact]
    public async Task Who_blocked_the_bot_is_left_alone_until_they_write_again()
    {
        _rig.Say("aad-lin", "帮助");
        await _rig.SentSoFar(1);
        _rig.Sent.Outcomes.Enqueue(new Sending.Refused("ConversationBlockedByUser", IsLost: true));
        await _rig.Start();
        lock (_rig.Desk.Books.Gate) Draft(_rig, "morning/1", "林晓");
        await ChatRig.Until(() => _rig.Store.Recent("林晓", 9)[0].Failure is not null);
        int calls = _rig.Sent.Calls;

        lock (_rig.Desk.Books.Gate) Draft(_rig, "morning/2", "林晓");
        await ChatRig.Until(() => _rig.Store.Recent("林晓", 9)[1].Failure is not null);
        Assert.Equal(calls, _rig.Sent.Calls);

        _rig.Say("aad-lin", "本月排名");
        lock (_rig.Desk.Books.Gate) Draft(_rig, "morning/3", "林晓");
        Assert.Contains("private-aad-lin digest", await _rig.SentSoFar(3));
    }

    [Fact]
    public async Task A_changed_message_whose_record_stands_changes_nothing_and_says_so()
    {
        _rig.Say("aad-chen", Deal, id: "1");
        long recorded = _rig.Store.Last;

        Reply told = Only(_rig.Take("aad-chen", new Heard.Changed("1", "蓝湾签了13万，预付")));

        Assert.Equal("still_recorded", told.Kind);
        Assert.Equal("undo_last", Assert.Single(told.Actions).Intent);
        Assert.Equal(recorded, _rig.Store.Last);
        Assert.Equal(2, (await _rig.SentSoFar(2)).Count);
    }

    [Fact]
    public void A_changed_question_is_answered_anew_and_a_deleted_one_is_let_go()
    {
        _rig.Say("aad-chen", "本月排名", id: "1");

        Assert.Equal(["attainment"], Kinds(_rig.Take("aad-chen", new Heard.Changed("1", "我这季度完成多少了"))));
        Assert.Empty(Kinds(_rig.Take("aad-chen", new Heard.Deleted("1"))));
    }

    [Fact]
    public void A_pressed_button_of_somebody_elses_is_refused()
    {
        Taken deal = _rig.Say("aad-chen", Deal);
        string undo = Only(deal).Actions.Single(action => action.Intent == "undo_last").Action;

        Assert.Equal(["refused"], Kinds(_rig.Take("aad-lin", new Heard.Pressed(undo))));
        Assert.Equal(["undone"], Kinds(_rig.Take("aad-chen", new Heard.Pressed(undo))));
    }

    private static Reply Only(Taken taken) => Assert.Single(Assert.IsType<Taken.Safely>(taken).Answers).Reply;

    private static IEnumerable<string> Kinds(Taken taken) => Assert.IsType<Taken.Safely>(taken).Answers.Select(answer => answer.Reply.Kind);

    [Fact]
    public async Task What_a_team_waits_for_is_told_to_its_leader_after_an_hour_and_still_tried()
    {
        await Linked();
        for (int tries = 0; tries < 80; tries++) _rig.Sent.Outcomes.Enqueue(new Sending.Later("503"));
        lock (_rig.Desk.Books.Gate) Draft(_rig, "digest/1", "team:东区");

        IReadOnlyList<string> sent = await _rig.SentSoFar(3);
        Assert.Contains("room-1 digest", sent);
        Assert.Contains("private-aad-lin undelivered", sent);
        StoredOutgoing told = Assert.Single(_rig.Store.Recent("林晓", 9), post => post.Post.Kind == "undelivered");
        Assert.Contains("一天之内我会接着试", ReplyWire.Read(told.Post.Json.Span).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_teams_everybody_reads_in_private_what_is_for_all()
    {
        using ChatRig rig = ChatRig.Of(WithoutTeams);
        rig.Say("aad-lin", "帮助");
        rig.Say("aad-chen", "帮助");
        await rig.SentSoFar(2);
        await rig.Start();
        lock (rig.Desk.Books.Gate) Draft(rig, "digest/1", "team:all");

        Assert.Equal(["private-aad-chen digest", "private-aad-lin digest"], (await rig.SentSoFar(4)).Skip(2).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("manager")]
    [InlineData("finance")]
    [InlineData("leader")]
    public async Task What_reaches_nobody_is_told_to_a_manager_else_to_finance_else_to_a_leader(string role)
    {
        using ChatRig rig = ChatRig.Of(WithoutTeams.Replace("role: rep, language: zh, accounts: {msteams: aad-lin}", $"role: {role}", StringComparison.Ordinal));
        await rig.Start();
        lock (rig.Desk.Books.Gate) Draft(rig, "digest/1", "team:all");

        await ChatRig.Until(() => rig.Store.Recent("林晓", 9).Count == 1);
        Assert.Contains("没有送到大家", ReplyWire.Read(rig.Store.Recent("林晓", 9)[0].Post.Json.Span).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_reaches_nobody_and_nobody_oversees_is_in_the_log_once()
    {
        using ChatRig rig = ChatRig.Of(WithoutTeams);
        await rig.Start();
        lock (rig.Desk.Books.Gate)
        {
            Draft(rig, "digest/1", "team:all");
            Draft(rig, "digest/2", "team:all");
        }

        await ChatRig.Until(() => rig.Store.Recent("team:all", 9).All(post => post.Failure is not null));
        Assert.Equal(["A post of kind digest to team:all did not arrive: no address is known"], rig.Log.Lines);
    }

    private static void Draft(ChatRig rig, string key, string to, int hoursAgo = 0)
    {
        Reply digest = Outbox.Some.Reply(to, "digest");
        rig.Store.Append(new Batch { Outgoing = [new NewOutgoing(key, to, "digest", ReplyWire.Write(digest), rig.Desk.Books.Ledger.LastAt - NodaTime.Duration.FromHours(hoursAgo))] });
    }
}
