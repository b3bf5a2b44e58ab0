using NodaTime;
using SalesBot.Core.Replies;
using SalesBot.Tests.Outbox;

namespace SalesBot.Tests.Understanding;

/// <summary>What a model words comes behind the plain version, marked, with every number as it was given; or not at all.</summary>
public sealed class DraftTests
{
    private static readonly Instant Evening = Instant.FromUtc(2026, 9, 16, 10, 45);

    [Fact]
    public async Task Pains_of_the_day_are_grouped_behind_the_digest_without_customers_names()
    {
        using ModelRig rig = new();
        Review(rig);
        rig.Model.Always(ScriptedAnswer.Text("1. 账期：客户想要60天\n2. 包装：到货常有破损"));

        IReadOnlyList<Reply> said = rig.Desk.Clockwork.PassTo(Evening);
        await rig.Desk.Drafts.Settled;

        Assert.Contains(said, reply => reply is { Kind: "digest", To: "team:东区" });
        Reply draft = Assert.Single(Drafts(rig, "team:东区"));
        Assert.Equal(("pains", "model"), (draft.Figures["of"], draft.Figures["drafted_by"]));
        Assert.Contains("语言模型起草，请核对", draft.Text, StringComparison.Ordinal);
        Assert.Contains("60天", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("蓝湾", rig.Model.Bodies[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("账期：客户想要90天")]
    [InlineData("账期：三家客户想要60天")]
    [InlineData("账期：客户想要60天，占到40%")]
    [InlineData("梧桐里百货也想要60天")]
    [InlineData("Emma Clark 觉得60天太长")]
    [InlineData("详见 https://example.com/60")]
    [InlineData("见[这里](60天)")]
    [InlineData("")]
    public async Task A_draft_that_says_more_than_it_was_given_is_dropped(string text)
    {
        using ModelRig rig = new();
        Review(rig);
        rig.Model.Always(ScriptedAnswer.Text(text));

        IReadOnlyList<Reply> said = rig.Desk.Clockwork.PassTo(Evening);
        await rig.Desk.Drafts.Settled;

        Assert.NotEqual(0, rig.Model.Asked);
        Assert.Contains(said, reply => reply.Kind == "digest");
        Assert.Empty(Drafts(rig, "team:东区"));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(401)]
    public async Task Without_an_answer_the_plain_version_stands_alone(int status)
    {
        using ModelRig rig = new();
        Review(rig);
        rig.Model.Always(ScriptedAnswer.Status(status));

        Assert.Contains(rig.Desk.Clockwork.PassTo(Evening), reply => reply.Kind == "digest");
        await rig.Desk.Drafts.Settled;

        Assert.Empty(Drafts(rig, "team:东区"));
    }

    [Fact]
    public async Task A_company_that_uses_no_model_has_nothing_drafted()
    {
        using ModelRig rig = new(usesModel: false);
        Review(rig);

        rig.Desk.Clockwork.PassTo(Evening);
        await rig.Desk.Drafts.Settled;

        Assert.Equal(0, rig.Model.Asked);
    }

    [Fact]
    public async Task A_shared_case_is_written_up_for_who_shared_it()
    {
        using ModelRig rig = new();
        rig.Model.Always(ScriptedAnswer.Text("情况：旺季分拣慢\n做法：预分拣\n结果：每天多发300箱\n可以照搬：提前一晚分好"));

        rig.Ask("陈思远", "分享案例：旺季分拣慢，用预分拣解决，每天多发300箱");
        await rig.Desk.Drafts.Settled;

        Reply draft = Assert.Single(Drafts(rig, "陈思远"));
        Assert.Equal("case", draft.Figures["of"]);
        Assert.Contains("300箱", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customer_that_changes_hands_is_summed_up_for_the_new_owner_alone()
    {
        using ModelRig rig = new();
        rig.Ask("陈思远", "今天拜访了蓝湾，王总对账期有顾虑，想要60天");
        rig.Model.Always(ScriptedAnswer.Text("王总在意账期，想要60天"));

        rig.Say("沈怡", "把蓝湾转给Emma Clark");
        await rig.Desk.Drafts.Settled;

        Assert.Equal("handover", Assert.Single(Drafts(rig, "Emma Clark")).Figures["of"]);
        Assert.Empty(Drafts(rig, "沈怡"));
    }

    [Fact]
    public async Task Drafts_and_messages_are_paid_from_one_budget_which_a_restart_does_not_fill_up()
    {
        using ModelRig rig = new(perDay: 2);
        rig.Model.Always(ScriptedAnswer.Text("情况：旺季分拣慢"));
        await Share(rig);
        rig.Restart();
        await Share(rig);
        await Share(rig);

        Assert.Equal(2, rig.Model.Asked);
        Assert.Contains("次数用完了", rig.Ask("陈思远", "蓝湾那头，12万，稳了").Text, StringComparison.Ordinal);
        rig.Pass(Duration.FromDays(1));
        await Share(rig);
        Assert.Equal(3, rig.Model.Asked);
    }

    [Fact]
    public async Task A_question_that_came_to_nothing_counts_too()
    {
        using ModelRig rig = new(perDay: 1);
        rig.Model.Always(ScriptedAnswer.Status(401));
        await Share(rig);
        rig.Restart();
        await Share(rig);

        Assert.Equal(1, rig.Model.Asked);
    }

    [Fact]
    public async Task What_is_sent_for_a_draft_is_logged_blotted_out()
    {
        CollectingLog<DraftTests> log = new();
        using ModelRig rig = new(log: log);
        await Share(rig);

        string line = Assert.Single(log.Lines, line => line.Contains("case_zh", StringComparison.Ordinal));
        Assert.Contains("■■■■■，■■■■■■，■■■■300■".Replace("300", "■■■", StringComparison.Ordinal), line, StringComparison.Ordinal);
        Assert.Contains("1 lines, 21 letters", line, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, one => one.Contains("分拣", StringComparison.Ordinal) || one.Contains("300", StringComparison.Ordinal));
    }

    private static async Task Share(ModelRig rig)
    {
        rig.Ask("陈思远", "分享案例：旺季分拣慢，用预分拣解决，每天多发300箱");
        await rig.Desk.Drafts.Settled;
    }

    private static void Review(ModelRig rig)
    {
        rig.Ask("陈思远", "复盘：蓝湾说账期太短，想要60天");
        rig.Ask("林晓", "复盘：客户都说账期短，包装也老破损");
    }

    private static Reply[] Drafts(ModelRig rig, string to) =>
        [.. rig.Desk.Books.Store.Recent(to, 50).Select(row => ReplyWire.Read(row.Post.Json.Span)).Where(reply => reply.Kind == "draft")];
}
