using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>A customer is added once, however its name is written.</summary>
public sealed class DuplicateTests
{
    private const string Known = "customers: [{name: 蓝海国际贸易有限公司, aliases: [蓝海], owner: 赵敏, phone: \"13800001234\"}, {name: 'Harbour Foods Co., Ltd.'}]\n";

    [Theory]
    [InlineData("蓝海国际贸易有限公司")]
    [InlineData("蓝海国际贸易")]
    [InlineData("蓝海国际贸易股份有限公司")]
    [InlineData("蓝海 国际 贸易")]
    [InlineData("藍海國際貿易有限公司")]
    [InlineData("蓝海")]
    public void A_name_written_another_way_is_the_same_customer_and_its_owner_is_named(string name)
    {
        using PoolChat chat = new(Known);
        long before = chat.Entries;

        Reply refused = chat.Say("李娜", $"新增客户{name}");

        Assert.Equal(("refused", "taken"), (refused.Kind, refused.Figures["reason"]));
        Assert.Contains("赵敏", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("13800001234", refused.Text, StringComparison.Ordinal);
        Assert.Equal(before, chat.Entries);
    }

    [Theory]
    [InlineData("Harbour Foods")]
    [InlineData("HARBOUR FOODS LIMITED")]
    [InlineData("Ｈａｒｂｏｕｒ　Ｆｏｏｄｓ")]
    [InlineData("harbour-foods co. ltd")]
    public void One_in_the_pool_is_offered_for_claiming(string name)
    {
        using PoolChat chat = new(Known);

        Reply refused = chat.Say("李娜", $"新增客户{name}");

        Assert.Equal("in_pool", refused.Figures["reason"]);
        Assert.Equal("recorded", chat.Press("李娜", refused, "claim_customer").Kind);
        Assert.Equal("already_yours", chat.Say("李娜", $"新增客户{name}").Figures["reason"]);
    }

    [Theory]
    [InlineData("13800001234")]
    [InlineData("+8613800001234")]
    [InlineData("138 0000 1234")]
    public void The_same_number_is_the_same_customer(string phone)
    {
        using PoolChat chat = new(Known);

        Assert.Equal("taken", chat.Say("李娜", $"新增客户红枫酒店，电话{phone}").Figures["reason"]);
    }

    [Theory]
    [InlineData("红海湾酒店")]
    [InlineData("Inland Foods")]
    [InlineData("Costco")]
    public void A_free_name_is_added(string name)
    {
        using PoolChat chat = new(Known);

        Assert.Equal("recorded", chat.Say("李娜", $"新增客户{name}").Kind);
    }

    [Fact]
    public void The_earlier_record_keeps_the_customer_until_it_is_taken_back()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户红枫酒店");
        Assert.Equal("taken", chat.Say("李娜", "新增客户红楓酒店").Figures["reason"]);
        chat.Say("赵敏", "撤销");

        Assert.Equal("recorded", chat.Say("李娜", "新增客户红枫酒店").Kind);
    }

    [Fact]
    public void What_was_recorded_with_a_new_customer_stays_when_its_name_is_put_right()
    {
        using PoolChat chat = new("pool: {deal_shield_days: 0}\n");
        chat.Say("赵敏", "新增客户红枫酒店，B类");
        chat.Say("赵敏", "今天拜访了红枫酒店，老板想看样册");
        chat.Say("赵敏", "红枫酒店签了1万储值卡");

        Assert.Equal("amended", chat.Say("赵敏", "不对，是A类").Kind);

        IReadOnlyDictionary<string, string> figures = chat.Figures("赵敏", "红枫酒店");
        Assert.Equal(("A", "10000.00", "2026-09-07"), (figures["tier"], figures["signed"], figures["last_contact"]));
    }
}
