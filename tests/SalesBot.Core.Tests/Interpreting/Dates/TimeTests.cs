using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Tests.Interpreting.Dates;

public sealed class TimeTests
{
    [Theory]
    [InlineData("下午三点半", "15:30")]
    [InlineData("上午11点", "11:00")]
    [InlineData("晚上七点半", "19:30")]
    [InlineData("早上8点十五分", "08:15")]
    [InlineData("14:30", "14:30")]
    [InlineData("15时20分", "15:20")]
    [InlineData("两点一刻", "14:15")]
    [InlineData("9点", "09:00")]
    [InlineData("三点", "15:00")]
    [InlineData("中午十二点", "12:00")]
    [InlineData("零点", "00:00")]
    [InlineData("3pm", "15:00")]
    [InlineData("9:30 am", "09:30")]
    [InlineData("at 5", "17:00")]
    [InlineData("8 in the morning", "08:00")]
    [InlineData("half past seven", "07:30")]
    [InlineData("a quarter to 8 in the evening", "19:45")]
    [InlineData("nine o'clock", "09:00")]
    [InlineData("noon", "12:00")]
    [InlineData("seven thirty pm", "19:30")]
    [InlineData("早上五到六点", "05:00-06:00")]
    [InlineData("下午两点到四点", "14:00-16:00")]
    [InlineData("9:00-11:30", "09:00-11:30")]
    [InlineData("from 5 to 6pm", "17:00-18:00")]
    [InlineData("between 10 and 11:30", "10:00-11:30")]
    [InlineData("from 11 am to 3", "11:00-15:00")]
    public void Times_of_day(string text, string time) => Holds(text, time);

    [Theory]
    [InlineData("明天下午3点去拜访", "2026-09-17T15:00")]
    [InlineData("周四上午十点", "2026-09-17T10:00")]
    [InlineData("9月20号14:30签约", "2026-09-20T14:30")]
    [InlineData("今晚八点提醒我", "2026-09-16T20:00")]
    [InlineData("明早9点", "2026-09-17T09:00")]
    [InlineData("下周二下午两点半", "2026-09-22T14:30")]
    [InlineData("两个小时后", "2026-09-16T12:00")]
    [InlineData("半小时后打给他", "2026-09-16T10:30")]
    [InlineData("call Bluepine friday at 3pm", "2026-09-18T15:00")]
    [InlineData("tomorrow 10am", "2026-09-17T10:00")]
    [InlineData("tonight at 8", "2026-09-16T20:00")]
    [InlineData("Oct 8 at 2pm", "2026-10-08T14:00")]
    [InlineData("3pm on Friday", "2026-09-18T15:00")]
    [InlineData("in half an hour", "2026-09-16T10:30")]
    [InlineData("2026-09-17 14:55", "2026-09-17T14:55")]
    [InlineData("后天9:00-11:30培训", "2026-09-18T09:00/2026-09-18T11:30")]
    [InlineData("tomorrow between 8am and 2pm", "2026-09-17T08:00/2026-09-17T14:00")]
    [InlineData("next Monday 1-3 pm", "2026-09-21T13:00/2026-09-21T15:00")]
    [InlineData("周四下午过去", "2026-09-17T12:00/2026-09-17T16:00")]
    [InlineData("friday afternoon", "2026-09-18T12:00/2026-09-18T16:00")]
    [InlineData("tuesday AM", "2026-09-22T08:00/2026-09-22T12:00")]
    [InlineData("Friday EOD", "2026-09-18T23:59")]
    [InlineData("by the end of the day", "2026-09-16T23:59")]
    [InlineData("rest of the day", "2026-09-16T10:00/2026-09-16T23:59")]
    [InlineData("tomorrow from 9:30am for 2 hours", "2026-09-17T09:30/2026-09-17T11:30")]
    [InlineData("between now and eight o'clock", "2026-09-16T10:00/2026-09-16T20:00")]
    public void Moments_ahead(string text, string moment) => Holds(text, moment);

    [Theory]
    [InlineData("visited Northgate in the morning", true)]
    [InlineData("周四下午过去", true)]
    [InlineData("明天下午3点", false)]
    public void A_part_of_the_day_is_no_hour(string text, bool isPart) => Assert.Equal(isPart, DateTexts.Only(text, DateTexts.Wednesday).IsPartOfDay);

    [Theory]
    [InlineData("closed last Friday at 56,800", "2026-09-11")]
    [InlineData("signed Friday at 20k", "2026-09-18")]
    [InlineData("quoted yesterday at 8%", "2026-09-15")]
    public void An_amount_behind_at_is_no_hour(string text, string day) => Holds(text, day);

    private static void Holds(string text, string expected) =>
        Assert.Equal(expected, DateTexts.Of(DateTexts.Only(text, DateTexts.Wednesday), Direction.Ahead));
}
