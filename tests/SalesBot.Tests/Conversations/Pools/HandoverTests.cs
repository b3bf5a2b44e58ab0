using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>Customers that change hands.</summary>
public sealed class HandoverTests : IDisposable
{
    private readonly PoolChat _chat = new();

    public HandoverTests()
    {
        _chat.Say("赵敏", "新增客户蓝海商贸，A类");
        _chat.Say("赵敏", "今天拜访了蓝海商贸，王总对账期有顾虑");
        _chat.Say("赵敏", "9月18号提醒我给蓝海商贸送样品");
        _chat.Say("赵敏", "蓝海商贸签了5万储值卡");
    }

    public void Dispose() => _chat.Dispose();

    [Fact]
    public void The_new_owner_gets_what_must_be_known_and_stage_money_and_history_stay()
    {
        IReadOnlyDictionary<string, string> before = _chat.Figures("赵敏", "蓝海商贸");
        Reply moved = _chat.Say("沈怡", "把蓝海商贸转给李娜");
        Reply pack = Assert.Single(_chat.Said, reply => reply.Kind == "handover");

        Assert.Equal(("recorded", "蓝海商贸", "李娜", "赵敏"), (moved.Kind, moved.Figures["customer"], moved.Figures["to"], moved.Figures["from"]));
        Assert.Equal(("李娜", "蓝海商贸", "赵敏"), (pack.To, pack.Figures["customer"], pack.Figures["from"]));
        Dictionary<string, string> parts = pack.Rows.ToDictionary(row => row["part"], row => row["text"]);
        Assert.Contains("账期", parts["pains"], StringComparison.Ordinal);
        Assert.Contains("5万", parts["money"], StringComparison.Ordinal);
        Assert.Contains("样品", parts["promises"], StringComparison.Ordinal);
        Assert.Contains("9月18日", parts["next_date"], StringComparison.Ordinal);
        Assert.Contains("今天", parts["rhythm"], StringComparison.Ordinal);
        IReadOnlyDictionary<string, string> after = _chat.Figures("李娜", "蓝海商贸");
        Assert.Equal((before["signed"], before["outstanding"], before["last_contact"]), (after["signed"], after["outstanding"], after["last_contact"]));
    }

    [Fact]
    public void The_pack_carries_decisions_pains_budget_prices_and_personal_notes()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户青松文具");
        chat.Say("赵敏", "青松文具是采购部主导，刘总监说了算");
        chat.Say("赵敏", "青松文具最头疼的是旺季送货慢");
        chat.Say("赵敏", "青松文具报价了20万，预计月底签");
        chat.Say("赵敏", "青松文具投诉发票开错了");
        chat.Say("沈怡", "把青松文具转给李娜");

        Dictionary<string, string> parts = Assert.Single(chat.Said, reply => reply.Kind == "handover").Rows.ToDictionary(row => row["part"], row => row["text"]);

        Assert.Contains("刘总监说了算", parts["decision_chain"], StringComparison.Ordinal);
        Assert.Contains("送货慢", parts["pains"], StringComparison.Ordinal);
        Assert.Contains("投诉还没处理：发票", parts["pains"], StringComparison.Ordinal);
        Assert.Equal("报价阶段 20万，预计9月30日签", parts["quotes"]);
        Assert.Equal(("quote", "200000.00"), (chat.Figures("李娜", "青松文具")["stage"], chat.Figures("李娜", "青松文具")["deal"]));
    }

    [Fact]
    public void Commission_of_signed_orders_stays_with_the_signer_and_later_ones_are_the_new_owners()
    {
        _chat.Say("沈怡", "把蓝海商贸转给李娜");
        _chat.Say("李娜", "蓝海商贸签了2万储值卡");

        Assert.Equal("50000.00", _chat.Say("赵敏", "我这季度完成多少了").Figures["achieved"]);
        Assert.Equal("20000.00", _chat.Say("李娜", "我这季度完成多少了").Figures["achieved"]);
    }

    [Fact]
    public void Where_the_owner_is_paid_for_open_orders_their_commission_and_their_collection_go_along_and_the_signing_stays()
    {
        using PoolChat chat = Selling();
        Reply moved = chat.Say("沈怡", "把蓝海商贸转给李娜");

        Assert.Equal("1", moved.Figures["orders"]);
        Assert.Contains("没收齐的订单", moved.Text, StringComparison.Ordinal);
        Assert.Equal(("900.00", "900.00", "80000.00"), Pay(chat, "赵敏"));
        Assert.Equal(("1500.00", "0.00", "0.00"), Pay(chat, "李娜"));
        Assert.Equal("0.00", chat.Say("赵敏", "我还有哪些款没回").Figures["outstanding"]);
        Assert.Equal("50000.00", chat.Say("李娜", "我还有哪些款没回").Figures["outstanding"]);

        chat.Say("李娜", "蓝海商贸回款5万");

        Assert.Equal(("1500.00", "1500.00", "0.00"), Pay(chat, "李娜"));
        Assert.Contains("1,500", chat.Say("李娜", "为什么是1500").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hand_over_that_is_taken_back_gives_the_commission_back()
    {
        using PoolChat chat = Selling();
        chat.Say("沈怡", "把蓝海商贸转给李娜");
        chat.Say("沈怡", "撤销");

        Assert.Equal(("2400.00", "900.00", "80000.00"), Pay(chat, "赵敏"));
        Assert.Equal(("0.00", "0.00", "0.00"), Pay(chat, "李娜"));
    }

    [Fact]
    public void An_order_of_a_closed_quarter_is_paid_to_the_new_owner_when_its_money_comes_and_the_closed_statement_stands()
    {
        using PoolChat chat = Selling();
        chat.Say("沈怡", "三季度关账", "2026-10-09 10:00");
        chat.Say("沈怡", "是");
        chat.Say("沈怡", "把蓝海商贸转给李娜");
        chat.Say("李娜", "蓝海商贸回款5万");

        Assert.Equal("1500.00", chat.Say("李娜", "我这季度提成多少").Figures["commission.carried"]);
        Assert.DoesNotContain("commission.carried", chat.Say("赵敏", "我这季度提成多少").Figures.Keys);
        Assert.Equal("900.00", chat.Say("赵敏", "三季度提成多少").Figures["commission.payable"]);
    }

    [Theory]
    [InlineData("沈怡", "把蓝海商贸转给李娜", "催款和提成都转给李娜")]
    [InlineData("Grace", "transfer 蓝海商贸 to 李娜", "collecting and commission go to 李娜")]
    public void What_goes_along_is_said_in_both_languages(string manager, string text, string said)
    {
        using PoolChat chat = Selling();

        Assert.Contains(said, chat.Say(manager, text).Text, StringComparison.Ordinal);
    }

    /// <summary>赵敏 has signed 30,000 of cards that are paid and 50,000 that are not, at a rate of 3 %.</summary>
    private static PoolChat Selling()
    {
        PoolChat chat = new(
            "handover: {open_orders: owner}\nplan: simple\n",
            edit: file => file.Replace("  - {name: 沈怡, role: manager}", "  - {name: 沈怡, role: manager}\n  - {name: Grace, role: manager, language: en}", StringComparison.Ordinal));
        chat.Say("赵敏", "新增客户蓝海商贸，A类");
        chat.Say("赵敏", "新增客户青松文具");
        chat.Say("赵敏", "青松文具签了3万储值卡");
        chat.Say("赵敏", "青松文具尾款结清");
        chat.Say("赵敏", "蓝海商贸签了5万储值卡");
        return chat;
    }

    private static (string Projected, string Earned, string Signed) Pay(PoolChat chat, string member)
    {
        IReadOnlyDictionary<string, string> pay = chat.Say(member, "我这季度提成多少").Figures;
        string signed = chat.Say(member, "我这季度完成多少了").Figures["achieved"];
        return (pay["commission.projected"], pay["commission.earned"], member == "赵敏" ? signed : "0.00");
    }

    [Fact]
    public void What_was_planned_goes_along()
    {
        _chat.Say("沈怡", "把蓝海商贸转给李娜");

        Reply[] reminders = [.. _chat.Until("2026-09-18 12:00").Where(reply => reply.Kind == "reminder")];
        Assert.Equal("李娜", Assert.Single(reminders).To);
    }

    [Theory]
    [InlineData("好的")]
    [InlineData("ok")]
    [InlineData("收到")]
    [InlineData("收到，谢谢")]
    [InlineData("Got it!")]
    public void The_grace_starts_when_the_new_owner_confirms(string yes)
    {
        _chat.Say("赵敏", "新增客户青松文具");
        _chat.Say("沈怡", "把青松文具转给李娜");
        Assert.Equal("2026-09-15", _chat.FallsOn("青松文具"));

        Reply received = _chat.Say("李娜", yes, "2026-09-10 10:00");

        Assert.Equal(("recorded", "青松文具", "2026-09-17"), (received.Kind, received.Figures["customer"], received.Figures["grace_until"]));
        Assert.Equal("handed_over", _chat.ProtectedBy("青松文具"));
        _chat.Until("2026-09-18 08:00");
        Assert.Equal("2026-09-25", _chat.FallsOn("青松文具"));
    }

    [Fact]
    public void The_button_confirms_too_and_only_once()
    {
        _chat.Say("沈怡", "把蓝海商贸转给李娜");
        Reply pack = _chat.Said.Single(reply => reply.Kind == "handover");

        Assert.Equal("recorded", _chat.Press("李娜", pack, "receive_handover").Kind);
        Assert.Equal("refused", _chat.Press("李娜", pack, "receive_handover").Kind);
    }

    [Fact]
    public void The_days_of_grace_are_the_companys()
    {
        using PoolChat chat = new("handover: {grace_days: 3}\n");
        chat.Say("赵敏", "新增客户青松文具");
        chat.Say("沈怡", "把青松文具转给李娜");

        Assert.Equal("2026-09-10", chat.Say("李娜", "好的").Figures["grace_until"]);
    }

    [Fact]
    public void All_of_a_leavers_customers_go_in_one_sentence_with_one_message()
    {
        _chat.Say("赵敏", "新增客户青松文具");

        Reply moved = _chat.Say("沈怡", "把赵敏的客户都转给李娜");

        Assert.Equal(("all", "2", "赵敏"), (moved.Figures["customer"], moved.Figures["count"], moved.Figures["from"]));
        Reply pack = Assert.Single(_chat.Said, reply => reply.Kind == "handover");
        Assert.Equal("2", pack.Figures["count"]);
        Assert.Contains(pack.Rows, row => row["customer"] == "蓝海商贸" && row["part"] == "money");
        Assert.Empty(_chat.Ledger.Customers.OwnedBy(_chat.Ledger.People.Named("赵敏")!.Id));
        Assert.Equal("2", _chat.Say("李娜", "好的").Figures["count"]);
    }

    [Fact]
    public void Undoing_gives_everything_back_customers_and_plans()
    {
        _chat.Say("赵敏", "新增客户青松文具");
        string? fell = _chat.FallsOn("青松文具");
        _chat.Say("沈怡", "把赵敏的客户都转给李娜");

        Assert.Equal("undone", _chat.Say("沈怡", "撤销").Kind);

        Assert.Equal(fell, _chat.FallsOn("青松文具"));
        Assert.Equal(2, _chat.Ledger.Customers.OwnedBy(_chat.Ledger.People.Named("赵敏")!.Id).Count);
        Assert.Equal("赵敏", _chat.Until("2026-09-18 12:00").Single(reply => reply.Kind == "reminder").To);
    }

    [Fact]
    public void A_transfer_is_taken_back_by_who_made_it_and_not_after_the_next()
    {
        Reply moved = _chat.Say("王建国", "把蓝海商贸转给李娜");
        Assert.Equal("not_allowed", _chat.Press("赵敏", moved, "undo_last").Figures["reason"]);
        _chat.Say("沈怡", "把蓝海商贸转给张伟");

        Assert.Equal("taken", _chat.Press("王建国", moved, "undo_last").Figures["reason"]);
        Assert.Equal("张伟", _chat.Figures("沈怡", "蓝海商贸")["owner"]);
    }

    [Theory]
    [InlineData("2026-09-09 10:00", "recorded", "")]
    [InlineData("2026-09-10 10:00", "refused", "9月10日")]
    [InlineData("2026-09-14 10:00", "refused", "9月10日")]
    public void Nothing_is_handed_to_somebody_who_leaves(string when, string kind, string said)
    {
        Reply answer = _chat.Say("沈怡", "把蓝海商贸转给高飞", when);

        Assert.Equal(kind, answer.Kind);
        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
        Assert.Equal(kind == "refused", _chat.Customer("蓝海商贸").Owner == _chat.Ledger.People.Named("赵敏")!.Id);
    }

    [Theory]
    [InlineData("赵敏", "把蓝海商贸转给李娜", "not_allowed")]
    [InlineData("陈琳", "把蓝海商贸转给刘洋", "not_allowed")]
    [InlineData("王建国", "把蓝海商贸转给刘洋", "not_allowed")]
    [InlineData("沈怡", "把蓝海商贸转给赵敏", "already_yours")]
    [InlineData("沈怡", "把李娜的客户都转给张伟", "invalid_value")]
    [InlineData("沈怡", "把蓝海商贸转给沈怡", "not_allowed")]
    [InlineData("沈怡", "把蓝海商贸从张伟转给李娜", "invalid_value")]
    public void What_may_not_be_is_refused_in_one_sentence_and_nothing_is_recorded(string speaker, string text, string reason)
    {
        long before = _chat.Entries;

        Reply refused = _chat.Say(speaker, text);

        Assert.Equal(("refused", reason), (refused.Kind, refused.Figures.GetValueOrDefault("reason")));
        Assert.Equal(before, _chat.Entries);
    }

    [Fact]
    public void Leaders_hand_over_within_their_team()
    {
        Assert.Equal("recorded", _chat.Say("王建国", "把蓝海商贸转给李娜").Kind);
    }

    [Fact]
    public void A_customer_assigned_from_the_pool_comes_with_its_history_and_without_a_grace()
    {
        using PoolChat chat = new("customers: [{name: 蓝海商贸}, {name: 青松文具}]\n");
        chat.Say("沈怡", "把蓝海商贸转给李娜");
        Reply pack = Assert.Single(chat.Said, reply => reply.Kind == "handover");

        Assert.DoesNotContain("from", pack.Figures.Keys);
        Assert.Empty(pack.Actions);
        Assert.Equal("not_allowed", chat.Say("王建国", "把青松文具转给张伟").Figures["reason"]);
    }
}
