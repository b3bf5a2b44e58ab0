using NodaTime;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Linking;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Linking;

public sealed class LinkerTests
{
    private const string Code = "ABCDE-23456";
    private const string Channel = "msteams";

    private readonly Diary _diary = new(new LocalDate(2026, 9, 16));
    private readonly Team _north;
    private readonly Member _boss;
    private readonly Member _leader;
    private readonly Member _rep;

    public LinkerTests()
    {
        _north = _diary.Forms("北组", leader: "林涛");
        _leader = _diary.Joins("林涛", _north, Role.Leader);
        _rep = _diary.Joins("周敏", _north);
        _boss = _diary.Joins("沈姐", role: Role.Manager);
    }

    [Theory]
    [InlineData("/link 张伟", "张伟")]
    [InlineData("  /LINK   ABCDE-23456 ", "ABCDE-23456")]
    [InlineData("／link 张伟", "张伟")]
    [InlineData("/绑定张伟", "张伟")]
    [InlineData("/link", "")]
    [InlineData("/linkedin 张伟", null)]
    [InlineData("link 张伟", null)]
    public void A_request_is_known_by_its_first_word(string text, string? what) => Assert.Equal(what, LinkRequest.In(text)?.What);

    [Theory]
    [InlineData("/unlink 张伟", "张伟")]
    [InlineData("／UNLINK", "")]
    [InlineData("/解绑张伟", "张伟")]
    [InlineData("/unlinked 张伟", null)]
    public void A_request_to_end_a_link_is_known_by_its_first_word(string text, string? what) =>
        Assert.Equal(what is null ? null : new LinkRequest(what, IsToEnd: true), LinkRequest.In(text));

    [Theory]
    [InlineData("abcde23456")]
    [InlineData(" ABCDE-23456 ")]
    [InlineData("ABCDE 23456")]
    public void A_code_is_the_same_however_it_is_typed(string typed) => Assert.Equal(LinkCode.HashOf(Code), LinkCode.HashOf(typed));

    [Fact]
    public void A_managers_code_makes_a_stranger_the_member_once()
    {
        LinkAnswer given = Asks(_boss, "周敏");
        _diary.Write(given.Fact!, _boss);
        LinkAnswer spent = Spends(Code);
        _diary.Write(spent.Fact!, _rep);

        Assert.Equal(Code, given.Reply.Figures["code"]);
        Assert.Equal(("周敏", "linked"), (spent.Reply.To, spent.Reply.Kind));
        Assert.Equal(_rep.Id, _diary.Ledger.Channels.MemberWith(Channel, "STRANGER-1"));
        Assert.Null(Spends(Code).Fact);
    }

    [Fact]
    public void What_is_kept_of_a_code_does_not_tell_it()
    {
        LinkAnswer given = Asks(_boss, "周敏");

        Assert.DoesNotContain(Code, System.Text.Encoding.UTF8.GetString(FactWire.Write(given.Fact!)), StringComparison.Ordinal);
        Assert.DoesNotContain(Code, System.Text.Encoding.UTF8.GetString(ReplyWire.Write(given.Kept!)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_works_for_a_day_and_not_a_moment_longer()
    {
        _diary.Write(Asks(_boss, "周敏").Fact!, _boss);
        Instant given = _diary.Now;

        _diary.At(given + LinkCode.Life - Duration.FromMilliseconds(1));
        Assert.NotNull(Spends(Code).Fact);
        _diary.At(given + LinkCode.Life);
        Assert.Null(Spends(Code).Fact);
    }

    [Fact]
    public void The_next_code_of_a_member_replaces_the_one_before()
    {
        _diary.Write(Asks(_boss, "周敏").Fact!, _boss);
        _diary.Write(Asks(_boss, "周敏", "FGHJK-34567").Fact!, _boss);

        Assert.Null(Spends(Code).Fact);
        Assert.NotNull(Spends("FGHJK-34567").Fact);
    }

    [Fact]
    public void A_stranger_learns_nothing_but_how_to_become_known()
    {
        Reply reply = Spends("周敏").Reply;

        Assert.Equal(("stranger", ""), (reply.Kind, reply.To));
        Assert.Empty(reply.Figures);
        Assert.Empty(reply.Rows);
        Assert.Empty(reply.Actions);
    }

    [Theory]
    [InlineData("周敏", "林涛", "", "not_allowed")]
    [InlineData("林涛", "周敏", "", "not_allowed")]
    [InlineData("沈姐", "没有人", "", "no_such_member")]
    [InlineData("沈姐", "北组", "", "only_in_channel")]
    [InlineData("沈姐", "", "", "nothing_named")]
    [InlineData("周敏", "北组", "room-1", "not_allowed")]
    [InlineData("林涛", "没有组", "room-1", "no_such_team")]
    [InlineData("沈姐", "周敏", "room-1", "only_in_private")]
    public void Who_may_not_link_is_told_why(string who, string what, string room, string reason)
    {
        LinkAnswer answer = Asks(_diary.Ledger.People.Named(who)!, what, room: room);

        Assert.Null(answer.Fact);
        Assert.Equal(("not_linked", reason), (answer.Reply.Kind, answer.Reply.Figures["reason"]));
    }

    [Theory]
    [InlineData("林涛")]
    [InlineData("沈姐")]
    public void A_teams_channel_is_linked_by_its_leader_or_a_manager(string who)
    {
        LinkAnswer answer = Asks(_diary.Ledger.People.Named(who)!, "北组", room: "room-1");
        _diary.Write(answer.Fact!);

        Assert.Equal("北组", answer.Reply.Figures["team"]);
        Assert.Equal(_north.Id, _diary.Ledger.Channels.TeamIn(Channel, "room-1"));
        Assert.Equal(new ChannelAddress(Channel, "{\"to\":\"room-1\"}"), _diary.Ledger.Channels.AddressOf(_north.Id));
    }

    [Fact]
    public void A_team_has_one_channel_the_one_linked_last()
    {
        _diary.Write(Asks(_leader, "北组", room: "room-1").Fact!);
        _diary.Write(Asks(_leader, "北组", room: "room-2").Fact!);

        Assert.Null(_diary.Ledger.Channels.TeamIn(Channel, "room-1"));
        Assert.Equal(_north.Id, _diary.Ledger.Channels.TeamIn(Channel, "room-2"));
    }

    [Fact]
    public void The_company_files_accounts_are_known_and_go_when_the_file_drops_them()
    {
        _diary.Changes(_rep with { Accounts = new Dictionary<string, string> { [Channel] = "AAD-7" } });
        Assert.Equal(_rep.Id, _diary.Ledger.Channels.MemberWith(Channel, "aad-7"));
        Assert.Equal("AAD-7", _diary.Ledger.Channels.AccountOf(_rep.Id, Channel));

        _diary.Changes(_rep);
        Assert.Null(_diary.Ledger.Channels.MemberWith(Channel, "aad-7"));
        Assert.Null(_diary.Ledger.Channels.AccountOf(_rep.Id, Channel));
    }

    [Fact]
    public void A_member_is_reached_where_they_were_heard_last_until_that_is_lost()
    {
        _diary.Write(new Fact.AddressNoted(Channel, "a", Member: _rep.Id));
        _diary.Write(new Fact.AddressNoted("wecom", "b", Member: _rep.Id));
        Assert.Equal(new ChannelAddress("wecom", "b"), _diary.Ledger.Channels.AddressOf(_rep.Id));

        _diary.Write(new Fact.AddressLost("wecom", "blocked", Member: _rep.Id));
        Assert.Equal(new ChannelAddress(Channel, "a"), _diary.Ledger.Channels.AddressOf(_rep.Id));
        Assert.True(_diary.Ledger.Channels.IsLost(_rep.Id, "wecom"));

        _diary.Write(new Fact.AddressNoted("wecom", "b", Member: _rep.Id));
        Assert.False(_diary.Ledger.Channels.IsLost(_rep.Id, "wecom"));
    }

    [Fact]
    public void An_account_that_the_file_names_anew_takes_the_place_of_all_others_and_of_where_they_were_reached()
    {
        _diary.Changes(_rep with { Accounts = new Dictionary<string, string> { [Channel] = "old" } });
        _diary.Write(new Fact.AccountLinked(_rep.Id, Channel, "by-code", "hash"));
        _diary.Write(new Fact.AddressNoted(Channel, "address of by-code", Member: _rep.Id));

        _diary.Changes(_rep with { Accounts = new Dictionary<string, string> { [Channel] = "new" } });

        Assert.Equal(_rep.Id, _diary.Ledger.Channels.MemberWith(Channel, "new"));
        Assert.Null(_diary.Ledger.Channels.MemberWith(Channel, "old"));
        Assert.Null(_diary.Ledger.Channels.MemberWith(Channel, "by-code"));
        Assert.Null(_diary.Ledger.Channels.AddressOf(_rep.Id, Channel));
    }

    [Fact]
    public void What_was_unlinked_in_chat_stays_so_when_the_file_changes_elsewhere()
    {
        Member listed = _rep with { Accounts = new Dictionary<string, string> { [Channel] = "aad-7" } };
        _diary.Changes(listed);
        _diary.Write(Ends(_boss, "周敏").Fact!, _boss);
        _diary.Changes(listed with { Language = Language.En });

        Assert.Null(_diary.Ledger.Channels.MemberWith(Channel, "aad-7"));
    }

    [Theory]
    [InlineData("沈姐", "周敏")]
    [InlineData("周敏", "周敏")]
    [InlineData("周敏", "")]
    public void A_manager_ends_anybodys_link_and_everybody_their_own(string who, string what)
    {
        _diary.Write(new Fact.AccountLinked(_rep.Id, Channel, "first", "hash"));
        _diary.Write(new Fact.AccountLinked(_rep.Id, Channel, "second", "hash"));
        _diary.Write(new Fact.AddressNoted(Channel, "a", Member: _rep.Id));

        LinkAnswer answer = Ends(_diary.Ledger.People.Named(who)!, what);
        _diary.Write(answer.Fact!);

        Assert.Equal(("unlinked", "周敏"), (answer.Reply.Kind, answer.Reply.Figures["who"]));
        Assert.Null(_diary.Ledger.Channels.MemberWith(Channel, "first"));
        Assert.Null(_diary.Ledger.Channels.MemberWith(Channel, "second"));
        Assert.Null(_diary.Ledger.Channels.AddressOf(_rep.Id));
    }

    [Theory]
    [InlineData("林涛")]
    [InlineData("沈姐")]
    public void A_teams_channel_is_unlinked_by_its_leader_or_a_manager(string who)
    {
        _diary.Write(Asks(_leader, "北组", room: "room-1").Fact!);
        _diary.Write(Ends(_diary.Ledger.People.Named(who)!, "", room: "room-1").Fact!);

        Assert.Null(_diary.Ledger.Channels.TeamIn(Channel, "room-1"));
        Assert.Null(_diary.Ledger.Channels.AddressOf(_north.Id));
    }

    [Theory]
    [InlineData("周敏", "林涛", "", "not_allowed")]
    [InlineData("周敏", "没有人", "", "not_allowed")]
    [InlineData("沈姐", "没有人", "", "no_such_member")]
    [InlineData("沈姐", "北组", "", "only_in_channel")]
    [InlineData("沈姐", "林涛", "", "not_linked_here")]
    [InlineData("沈姐", "周敏", "room-1", "only_in_private")]
    [InlineData("沈姐", "没有组", "room-1", "no_such_team")]
    [InlineData("沈姐", "", "room-2", "not_linked_here")]
    [InlineData("沈姐", "北组", "room-2", "not_linked_here")]
    [InlineData("周敏", "北组", "room-1", "not_allowed")]
    public void Who_may_not_end_a_link_is_told_why(string who, string what, string room, string reason)
    {
        _diary.Write(Asks(_leader, "北组", room: "room-1").Fact!);
        LinkAnswer answer = Ends(_diary.Ledger.People.Named(who)!, what, room);

        Assert.Null(answer.Fact);
        Assert.Equal(("not_linked", reason), (answer.Reply.Kind, answer.Reply.Figures["reason"]));
    }

    [Fact]
    public void A_stranger_ends_nothing_and_spends_no_code_by_it()
    {
        _diary.Write(Asks(_boss, "周敏").Fact!, _boss);
        LinkAnswer answer = Linker.Decide(_diary.Ledger, Place("", "stranger-1"), new LinkRequest(Code, IsToEnd: true), Language.Zh);

        Assert.Null(answer.Fact);
        Assert.Equal("stranger", answer.Reply.Kind);
    }

    private LinkAnswer Ends(Member who, string what, string room = "") => Linker.Decide(
        _diary.Ledger, new Speaker(who, "", Language.Zh), Place(room, "known"), new LinkRequest(what, IsToEnd: true), Code);

    private LinkAnswer Asks(Member who, string what, string fresh = Code, string room = "") => Linker.Decide(
        _diary.Ledger, new Speaker(who, "", Language.Zh), Place(room, "known"), new LinkRequest(what), fresh);

    private LinkAnswer Spends(string code) => Linker.Decide(_diary.Ledger, Place("", "stranger-1"), new LinkRequest(code), Language.Zh);

    private LinkPlace Place(string room, string account) => new(Channel, account, room, $"{{\"to\":\"{room}\"}}", _diary.Now);
}
