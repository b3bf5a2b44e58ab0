using NodaTime;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Replies.Wording.Chinese;
using SalesBot.Core.Replies.Wording.English;

namespace SalesBot.Core.Tests.Replies;

public sealed class WordingTests
{
    public static TheoryData<string> Names => [.. ViewSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reply_reads_as_approved(string name) => ApprovedReply.Check(name, ViewSamples.All[name], ViewSamples.Today);

    [Fact]
    public void Every_view_has_a_sample() => Assert.Empty(
        typeof(View).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(View))).Except(ViewSamples.All.Values.Select(view => view.GetType())));

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Every_button_has_a_label(Language language) =>
        Assert.Equal(Enum.GetValues<ButtonKind>(), Phrasebook.Of(language, ViewSamples.Today).Buttons.Labels.Keys.Order());

    [Fact]
    public void Every_reason_to_refuse_has_its_sentence_in_both_languages()
    {
        Assert.Equal(Enum.GetValues<RefusalReason>(), ChineseRefusals.Sentences.ByReason.Keys.Order());
        Assert.Equal(Enum.GetValues<RefusalReason>(), EnglishRefusals.Sentences.ByReason.Keys.Order());
    }

    [Fact]
    public void A_case_that_has_a_better_sentence_in_one_language_has_one_in_the_other()
    {
        Assert.Equal(ChineseRefusals.Sentences.ByIntent.Keys.Order(), EnglishRefusals.Sentences.ByIntent.Keys.Order());
        Assert.Equal(ChineseRefusals.Sentences.NotOwned.Keys.Order(), EnglishRefusals.Sentences.NotOwned.Keys.Order());
    }

    [Theory]
    [InlineData("sign_deal", RefusalReason.NotYours, "晨光超市", "周敏", "晨光超市是周敏的客户")]
    [InlineData("sign_deal", RefusalReason.NotYours, "晨光超市", null, "晨光超市不在你名下")]
    [InlineData("add_customer", RefusalReason.InPool, "晨光超市", null, "不用新增")]
    [InlineData("record_payment", RefusalReason.InvalidValue, "晨光超市", null, "没有未回的款")]
    [InlineData("record_payment", RefusalReason.InvalidValue, "-5", null, "这个数不对")]
    [InlineData("log_visit", RefusalReason.InvalidValue, "2026-12-01", null, "只记已经发生的")]
    [InlineData("plan_follow_up", RefusalReason.InvalidValue, "2026-09-01", null, "已经过去了")]
    [InlineData("ask_attainment", RefusalReason.InvalidValue, "小王", null, "没找到“小王”")]
    [InlineData("undo_last", RefusalReason.NotAllowed, "晨光超市", "林涛", "先撤销那些")]
    [InlineData("undo_last", RefusalReason.NotAllowed, "", null, "不是你记的")]
    public void A_refusal_says_what_to_do_next(string intent, RefusalReason reason, string about, string? owner, string said) =>
        Assert.Contains(said, ChineseRefusals.Sentences.Of(new View.Refused(intent, reason, about, owner)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-09-16/2026-09-16", "今天", "today")]
    [InlineData("2026-09-15/2026-09-15", "昨天", "yesterday")]
    [InlineData("2026-09-14/2026-09-20", "本周", "this week")]
    [InlineData("2026-09-07/2026-09-13", "上周", "last week")]
    [InlineData("2026-08-31/2026-09-06", "8月31日–9月6日", "31 Aug – 6 Sep")]
    [InlineData("2026-09-01/2026-09-30", "本月", "this month")]
    [InlineData("2026-08-01/2026-08-31", "8月", "August")]
    [InlineData("2025-08-01/2025-08-31", "2025年8月", "August 2025")]
    [InlineData("2026-07-01/2026-09-30", "本季度", "this quarter")]
    [InlineData("2026-04-01/2026-06-30", "二季度", "Q2")]
    [InlineData("2025-10-01/2025-12-31", "2025年四季度", "Q4 2025")]
    [InlineData("2026-02-01/2026-04-30", "2–4月", "Feb – Apr")]
    [InlineData("2026-01-01/2026-12-31", "今年", "this year")]
    [InlineData("2025-01-01/2025-12-31", "2025年", "2025")]
    [InlineData("2026-01-01/2026-06-30", "1月1日–6月30日", "1 Jan – 30 Jun")]
    public void A_period_is_named_as_colleagues_name_it(string period, string chinese, string english)
    {
        Assert.True(Core.Calendar.SalesPeriod.TryParse(period, out Core.Calendar.SalesPeriod? named));
        Assert.Equal(chinese, new ChineseDates(ViewSamples.Today).Named(named!));
        Assert.Equal(english, new EnglishDates(ViewSamples.Today).Named(named!));
    }

    [Theory]
    [InlineData(9_999, "9,999")]
    [InlineData(20_000, "2万")]
    [InlineData(58_000, "5.8万")]
    [InlineData(587_500, "58.75万")]
    [InlineData(120_000, "12万")]
    [InlineData(585_000, "58.5万")]
    [InlineData(123_456, "123,456")]
    [InlineData(99_999.99, "99,999.99")]
    [InlineData(-30_000, "-3万")]
    [InlineData(120_000_000, "1.2亿")]
    public void An_amount_is_said_in_wan_where_that_is_natural(decimal yuan, string said) =>
        Assert.Equal(said, ChineseAmounts.Of(SalesBot.Core.Quantities.Money.FromYuan(yuan)));

    [Fact]
    public void A_day_of_another_year_is_named_with_it()
    {
        Assert.Equal("2027年1月5日（周二）", new ChineseDates(ViewSamples.Today).DayOfWeek(new LocalDate(2027, 1, 5)));
        Assert.Equal("Tue 5 Jan 2027", new EnglishDates(ViewSamples.Today).DayOfWeek(new LocalDate(2027, 1, 5)));
    }
}
