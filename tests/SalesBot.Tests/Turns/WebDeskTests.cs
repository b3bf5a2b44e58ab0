using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SalesBot.Channels.Web;
using SalesBot.CompanyFiles;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;
using SalesBot.Store;
using SalesBot.Store.Sqlite;
using SalesBot.Tests.Conversations;
using SalesBot.Turns;

namespace SalesBot.Tests.Turns;

/// <summary>What the web chat sees of a small company.</summary>
public sealed class WebDeskTests : IDisposable
{
    private const string Company = """
        company: 青禾商贸
        teams: [{name: 东区, leader: 林晓}, {name: Export, language: en}]
        members:
          - {name: 林晓, role: leader, team: 东区, language: zh}
          - {name: 陈思远, role: rep, team: 东区, language: zh}
          - {name: Emma Clark, role: rep, team: Export, language: en}
          - {name: 高明, role: rep, team: 东区, left: 2026-08-31}
          - {name: 沈怡, role: manager, language: zh}
        categories: [{id: goods, name: 礼盒, typical_margin: 0.25}]
        customers:
          - {name: 蓝湾食品有限公司, aliases: [蓝湾], owner: 陈思远, since: 2026-09-01}
          - {name: Harbor Foods, owner: Emma Clark, since: 2026-09-01}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesbot-desk");
    private readonly FixedClock _clock = new(Instant.FromUtc(2026, 9, 16, 2, 0));
    private readonly ThrowingStore _store;
    private readonly Desk _desk;
    private readonly WebDesk _web;

    public WebDeskTests()
    {
        _store = new ThrowingStore(SqliteStore.Open(_folder.FullName));
        _desk = new Desk(_store, RitualQuestions.Of(new Questions([["问题？"]], [["A question?"]])));
        CompanyDefinition company = Assert.IsType<CompanyFileReading.Accepted>(CompanyFile.Read(Company, "company.yaml", new PlanShelf(""))).Company;
        CompanyAdoption.Adopt(_desk.Books, company, _clock.GetCurrentInstant());
        _web = Another();
    }

    public void Dispose()
    {
        _desk.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Everyone_who_is_here_can_be_chosen_by_team_and_those_without_one_last() =>
        Assert.Equal(
            ["东区: 林晓 陈思远", "Export: Emma Clark", ": 沈怡"],
            _web.Teams.Select(team => $"{team.Name}: {string.Join(' ', team.Members.Select(member => member.Name))}"));

    [Fact]
    public void A_record_and_its_answer_stand_in_the_conversation()
    {
        Assert.True(_web.Take(Say("1", "陈思远", "蓝湾签了12万，预付")));

        Assert.Equal(["陈思远: 蓝湾签了12万，预付", "deal_recorded"], Shown(_web.Private("陈思远")));
        Assert.Empty(_web.Private("林晓"));
    }

    [Fact]
    public void The_same_message_again_is_neither_recorded_nor_shown_again()
    {
        _web.Take(Say("1", "陈思远", "蓝湾签了12万，预付"));
        long recorded = _store.Last;

        Assert.True(_web.Take(Say("1", "陈思远", "蓝湾签了12万，预付")));
        Assert.True(Another().Take(Say("1", "陈思远", "蓝湾签了12万，预付")));

        Assert.Equal(recorded, _store.Last);
        Assert.Equal(2, _web.Private("陈思远").Count);
    }

    [Fact]
    public void A_question_asked_twice_by_the_same_form_is_answered_once()
    {
        _web.Take(Say("1", "陈思远", "我这季度完成多少了"));
        _web.Take(Say("1", "陈思远", "我这季度完成多少了"));

        Assert.Equal(["陈思远: 我这季度完成多少了", "attainment"], Shown(_web.Private("陈思远")));
    }

    [Fact]
    public void A_pressed_button_is_shown_by_its_label()
    {
        _web.Take(Say("1", "陈思远", "蓝湾签了12万，预付"));
        string undo = _web.Private("陈思远").OfType<ChatLine.Answered>().Single().Reply.Actions.Single(action => action.Intent == "undo_last").Action;

        _web.Take(new DeskMessage("2", "陈思远", "", null, undo));

        Assert.Equal(["陈思远: 蓝湾签了12万，预付", "deal_recorded", "陈思远 presses 撤销", "undone"], Shown(_web.Private("陈思远")));
    }

    [Fact]
    public void After_a_new_start_what_was_recorded_stands_there_and_mere_talk_is_forgotten()
    {
        _web.Take(Say("1", "陈思远", "我这季度完成多少了"));
        _web.Take(Say("2", "陈思远", "蓝湾签了12万，预付"));

        Assert.Equal(["陈思远: 蓝湾签了12万，预付", "deal_recorded"], Shown(Another().Private("陈思远")));
    }

    [Fact]
    public void A_record_in_the_channel_is_answered_there_and_in_full_in_private()
    {
        _web.Take(new DeskMessage("1", "陈思远", "东区", "蓝湾签了12万，预付", null));

        Assert.Equal(["陈思远: 蓝湾签了12万，预付", "deal_recorded"], Shown(_web.Channel("东区")).Take(2));
        Assert.Equal(["deal_recorded"], Shown(_web.Private("陈思远")));
        Assert.Empty(_web.Channel("Export"));
    }

    [Fact]
    public void What_a_full_disk_could_not_keep_is_said_so_and_taken_when_it_comes_again() => FailsOnceOn(new StoreException("the disk is full"));

    [Fact]
    public void A_fault_in_a_turn_leaves_nothing_behind() => FailsOnceOn(new InvalidOperationException("a fault"));

    [Fact]
    public void An_answer_shown_is_owed_no_longer()
    {
        _web.Take(Say("1", "陈思远", "蓝湾签了12万，预付"));

        Assert.Empty(_store.Unanswered());
        Assert.DoesNotContain(_store.Unsent(_clock.GetCurrentInstant()), row => row.Post.Recipient == "陈思远");
    }

    [Fact]
    public void A_message_much_too_long_is_answered_and_remembered_in_part()
    {
        _web.Take(Say("1", "陈思远", new string('字', 100_000)));

        Assert.Equal(4_001, Assert.IsType<ChatLine.Said>(_web.Private("陈思远")[0]).Text.Length);
        Assert.Equal("refused", Shown(_web.Private("陈思远"))[1]);
    }

    [Theory]
    [InlineData("陈思远", "蓝湾签了12万，预付")]
    [InlineData("Emma Clark", "signed Harbor Foods for 85k, prepaid")]
    [InlineData("沈怡", "东区完成多少了")]
    public void What_is_suggested_is_understood(string member, string suggestion)
    {
        Assert.Contains(suggestion, _web.Suggestions(member));

        foreach ((string text, int number) in _web.Suggestions(member).Select((text, number) => (text, number))) _web.Take(Say(number.ToString(System.Globalization.CultureInfo.InvariantCulture), member, text));

        Assert.DoesNotContain(Shown(_web.Private(member)), line => line is "not_understood" or "question" or "refused");
    }

    private void FailsOnceOn(Exception failure)
    {
        _store.Failure = failure;
        Assert.False(_web.Take(Say("1", "陈思远", "蓝湾签了12万，预付")));
        Assert.Empty(_web.Private("陈思远"));
        Assert.Equal(_store.Last, _desk.Books.Ledger.Seq);

        _store.Failure = null;
        Assert.True(_web.Take(Say("1", "陈思远", "蓝湾签了12万，预付")));
        Assert.Equal(2, _web.Private("陈思远").Count);
        Assert.Equal(_store.Last, _desk.Books.Ledger.Seq);
    }

    private static DeskMessage Say(string id, string member, string text) => new(id, member, "", text, null);

    private static IReadOnlyList<string> Shown(IEnumerable<ChatLine> lines) =>
    [
        .. lines.Select(line => line switch
        {
            ChatLine.Said said => $"{said.Who}: {said.Text}",
            ChatLine.Pressed pressed => $"{pressed.Who} presses {pressed.Label}",
            ChatLine.Answered answered => answered.Reply.Kind,
            _ => throw new System.Diagnostics.UnreachableException(),
        }),
    ];

    /// <summary>As another process would see the same books.</summary>
    private WebDesk Another() => new(_desk, _clock, NullLogger<WebDesk>.Instance);
}
