using NodaTime;
using SalesBot.Core.Replies;
using SalesBot.Tests.Conversations.Pools;

namespace SalesBot.Tests.Conversations;

/// <summary>The stages of both templates that ship, one by one, as they come out in the chat.</summary>
public sealed class StageTests
{
    [Theory]
    [InlineData("报价", "quote", "20000.00", 7, "quotation,margin_preview", "决策链")]
    [InlineData("样品", "sample", "40000.00", 14, "sample_list,courier_number,sample_feedback", "运费")]
    [InlineData("PI", "pi", "60000.00", 5, "signed_pi,payment_terms", "收款账户")]
    [InlineData("定金", "deposit", "85000.00", 7, "bank_slip", "口头承诺不发货")]
    [InlineData("生产", "production", "90000.00", 30, "production_plan,inspection_report", "延期要早说")]
    [InlineData("尾款", "balance", "95000.00", 7, "invoice,bank_slip", "60天扣1%")]
    [InlineData("发货", "shipping", "98000.00", 10, "packing_list,delivery_note", "索赔期")]
    public void Each_stage_of_trade_has_its_probability_days_documents_and_hint(string name, string key, string weighted, int days, string documents, string hint)
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("沈怡", "把蓝海商贸锁定到11月30号");
        Reply entered = chat.Say("赵敏", $"蓝海商贸进入{name}阶段，金额10万");

        Assert.Equal(("recorded", key), (entered.Kind, entered.Figures["stage"]));
        Assert.Contains(hint, entered.Text, StringComparison.Ordinal);
        Assert.Contains("这一步要备好", entered.Text, StringComparison.Ordinal);
        Assert.Equal((weighted, "0"), (chat.Say("赵敏", "现在漏斗什么情况").Figures["weighted"], chat.Said[0].Figures["stuck"]));
        LocalDate last = new LocalDate(2026, 9, 7).PlusDays(days);
        Assert.Equal("0", chat.Say("沈怡", "现在漏斗什么情况", $"{last:yyyy-MM-dd} 23:00").Figures["stuck"]);
        Assert.Equal("1", chat.Say("沈怡", "现在漏斗什么情况", $"{last.PlusDays(1):yyyy-MM-dd} 08:00").Figures["stuck"]);
        if (key != "shipping") Assert.Equal(documents, chat.Say("王建国", "蓝海商贸进入发货阶段").Figures["missing"]);
    }

    [Theory]
    [InlineData("接触", "contact", "10000.00")]
    [InlineData("需求", "need", "20000.00")]
    [InlineData("方案", "proposal", "40000.00")]
    [InlineData("谈判", "negotiation", "60000.00")]
    [InlineData("签约", "signed", "90000.00")]
    [InlineData("交付", "delivered", "95000.00")]
    [InlineData("回款", "collected", "99000.00")]
    public void The_domestic_template_uses_the_same_mechanism(string name, string key, string weighted)
    {
        using PoolChat chat = new("stages: domestic\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        Reply entered = chat.Say("赵敏", $"蓝海商贸进入{name}阶段");

        Assert.Equal(("recorded", key), (entered.Kind, entered.Figures.GetValueOrDefault("stage")));
        Assert.Contains("💡", entered.Text, StringComparison.Ordinal);
        Assert.Equal("100000.00", chat.Say("赵敏", "不对，是10万").Figures["amount"]);
        Assert.Equal(weighted, chat.Say("赵敏", "现在漏斗什么情况").Figures["weighted"]);
    }

    [Fact]
    public void A_list_in_the_company_file_changes_names_order_documents_hints_probabilities_and_days()
    {
        const string Stages = """
            stages:
              - {key: demo, name: 演示, probability: 0.3, days: 2, documents: [演示记录], hint: 先问三个问题}
              - {key: quote, probability: 0.5, documents: []}

            """;
        using PoolChat chat = new(Stages);
        chat.Say("赵敏", "新增客户蓝海商贸");
        Reply demo = chat.Say("赵敏", "蓝海商贸进入演示阶段");
        Assert.Equal("demo", demo.Figures["stage"]);
        Assert.Contains("先问三个问题", demo.Text, StringComparison.Ordinal);

        Reply quote = chat.Say("赵敏", "蓝海商贸报价了10万");
        Assert.Equal(("demo", "演示记录"), (quote.Figures["from"], quote.Figures["missing"]));
        Reply pipeline = chat.Say("赵敏", "现在漏斗什么情况");
        Assert.Equal(("50000.00", "0"), (pipeline.Figures["weighted"], pipeline.Figures["stuck"]));
        Assert.Equal(["demo", "quote"], pipeline.Rows.Select(row => row["stage"]));
        Assert.Equal(("refused", "invalid_value"), (chat.Say("赵敏", "蓝海商贸进入定金阶段").Kind, chat.Said[0].Figures["reason"]));
    }

    [Theory]
    [InlineData("", "recorded")]
    [InlineData("stage: {enforce: warn}\n", "recorded")]
    [InlineData("stage: {enforce: block}\n", "refused")]
    public void Documents_that_lack_warn_or_block(string settings, string kind)
    {
        using PoolChat chat = new(settings);
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸报价了10万");
        Reply moved = chat.Say("赵敏", "蓝海商贸的样品寄了");

        Assert.Equal((kind, "quotation,margin_preview"), (moved.Kind, moved.Figures["missing"]));
        Assert.Equal("recorded", chat.Say("赵敏", "蓝海商贸退回报价阶段").Kind);
    }

    [Fact]
    public void A_hand_over_resets_no_stage_and_a_leavers_history_stays()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸报价了10万，预计9月30号签");
        chat.Say("沈怡", "把蓝海商贸转给李娜", "2026-09-10 10:00");

        Assert.Equal(("100000.00", "20000.00"), (chat.Say("李娜", "现在漏斗什么情况").Figures["open"], chat.Said[0].Figures["weighted"]));
        Assert.Equal("1", chat.Say("沈怡", "现在漏斗什么情况", "2026-09-15 08:00").Figures["stuck"]);
        Reply moved = chat.Say("李娜", "蓝海商贸的样品寄了");
        Assert.Equal(("quote", "100000.00", "2026-09-30"), (moved.Figures["from"], moved.Figures["amount"], moved.Figures["expected_on"]));
        Assert.Equal(["李娜", "赵敏"], chat.Say("李娜", "蓝海商贸什么情况").Rows.Where(row => row["what"].StartsWith("进展到", StringComparison.Ordinal)).Select(row => row["by"]));
    }
}
