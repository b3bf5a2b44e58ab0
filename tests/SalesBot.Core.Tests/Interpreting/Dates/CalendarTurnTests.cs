using NodaTime;
using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Tests.Interpreting.Dates;

public sealed class CalendarTurnTests
{
    private static readonly LocalDateTime FirstMonday = new(2027, 1, 4, 10, 0);
    private static readonly LocalDateTime LastDay = new(2026, 12, 31, 20, 0);

    [Theory]
    [InlineData("上季度", "2026-10-01/2026-12-31")]
    [InlineData("上个月", "2026-12-01/2026-12-31")]
    [InlineData("上周五", "2027-01-01")]
    [InlineData("上上周", "2026-12-21/2026-12-27")]
    [InlineData("上周", "2026-12-28/2027-01-03")]
    [InlineData("12月20号", "2026-12-20")]
    [InlineData("31号", "2026-12-31")]
    [InlineData("Q4", "2026-10-01/2026-12-31")]
    [InlineData("下半年", "2026-07-01/2026-12-31")]
    [InlineData("last week", "2026-12-28/2027-01-03")]
    [InlineData("last quarter", "2026-10-01/2026-12-31")]
    [InlineData("year to date", "2027-01-01/2027-01-04")]
    [InlineData("最近7天", "2026-12-29/2027-01-04")]
    public void Looking_back_over_new_year(string text, string expected) => Assert.Equal(expected, DateTexts.Of(DateTexts.Only(text, FirstMonday), Direction.Back));

    [Theory]
    [InlineData("明天", "2027-01-01")]
    [InlineData("下周一", "2027-01-04")]
    [InlineData("下个月3号", "2027-01-03")]
    [InlineData("1号", "2027-01-01")]
    [InlineData("2月10号", "2027-02-10")]
    [InlineData("三天后", "2027-01-03")]
    [InlineData("next month", "2027-01-01/2027-01-31")]
    [InlineData("一季度", "2027-01-01/2027-03-31")]
    [InlineData("月底", "2026-12-31")]
    public void Looking_ahead_over_new_year(string text, string expected) => Assert.Equal(expected, DateTexts.Of(DateTexts.Only(text, LastDay), Direction.Ahead));

    [Theory]
    [InlineData("2026-03-31T10:00", "一个月前", "2026-02-28")]
    [InlineData("2028-03-30T10:00", "上个月最后一天", "2028-02-29")]
    [InlineData("2028-02-28T10:00", "明天", "2028-02-29")]
    [InlineData("2028-02-29T10:00", "一年前", "2027-02-28")]
    [InlineData("2026-03-30T10:00", "上月30号", "impossible")]
    [InlineData("2026-03-30T10:00", "30号", "2026-03-30")]
    [InlineData("2026-03-01T10:00", "30号", "2026-01-30")]
    [InlineData("2026-02-05T10:00", "29号", "2026-01-29")]
    public void Short_months_and_leap_days(string now, string text, string expected)
    {
        var moment = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm").Parse(now).Value;
        Assert.Equal(expected, DateTexts.Of(DateTexts.Only(text, moment), Direction.Back));
    }

    [Theory]
    [InlineData("本季度", 4, "2026-07-01/2026-09-30")]
    [InlineData("本季度", 2, "2026-08-01/2026-10-31")]
    [InlineData("上季度", 2, "2026-05-01/2026-07-31")]
    [InlineData("Q1", 4, "2026-04-01/2026-06-30")]
    [InlineData("三季度", 4, "2025-10-01/2025-12-31")]
    [InlineData("this quarter", 3, "2026-09-01/2026-11-30")]
    [InlineData("2026 Q3", 4, "2026-10-01/2026-12-31")]
    [InlineData("上半年", 4, "2026-01-01/2026-06-30")]
    public void Quarters_of_a_fiscal_year(string text, int start, string expected) =>
        Assert.Equal(expected, DateTexts.Of(Assert.Single(DateReader.Read(text, DateTexts.Wednesday, start)), Direction.Back));
}
