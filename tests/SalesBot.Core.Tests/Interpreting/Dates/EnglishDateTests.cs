using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Tests.Interpreting.Dates;

public sealed class EnglishDateTests
{
    [Theory]
    [InlineData("visited hongda today", "2026-09-16")]
    [InlineData("paid yesterday", "2026-09-15")]
    [InlineData("see them tmrw", "2026-09-17")]
    [InlineData("the day before yesterday", "2026-09-14")]
    [InlineData("go back the day after tomorrow", "2026-09-18")]
    [InlineData("last Friday", "2026-09-11")]
    [InlineData("this Friday", "2026-09-18")]
    [InlineData("next friday", "2026-09-25")]
    [InlineData("coming Friday", "2026-09-18")]
    [InlineData("this past Monday", "2026-09-14")]
    [InlineData("Thursday of next week", "2026-09-24")]
    [InlineData("next week on Tuesday", "2026-09-22")]
    [InlineData("tuesday of the week before last", "2026-09-01")]
    [InlineData("in two weeks", "2026-09-30")]
    [InlineData("will go see them in 10 days", "2026-09-26")]
    [InlineData("three days ago", "2026-09-13")]
    [InlineData("a month ago", "2026-08-16")]
    [InlineData("two weeks from tomorrow", "2026-10-01")]
    [InlineData("EOM", "2026-09-30")]
    [InlineData("2026-08-31", "2026-08-31")]
    [InlineData("8/31/2026", "2026-08-31")]
    [InlineData("31/08/2026", "2026-08-31")]
    [InlineData("August 31, 2026", "2026-08-31")]
    [InlineData("31 Aug 2026", "2026-08-31")]
    [InlineData("05-Aug-2026", "2026-08-05")]
    [InlineData("20th of next month", "2026-10-20")]
    [InlineData("the second Wednesday of last month", "2026-08-12")]
    [InlineData("the last Friday of this month", "2026-09-25")]
    [InlineData("last day of the quarter", "2026-09-30")]
    public void A_day_that_leaves_nothing_open(string text, string day) => Holds(text, day, day);

    [Theory]
    [InlineData("I met them on Monday", "2026-09-14", "2026-09-21")]
    [InlineData("they want us back thurs", "2026-09-10", "2026-09-17")]
    [InlineData("wednesday", "2026-09-16", "2026-09-16")]
    [InlineData("we signed on the 15th", "2026-09-15", "2026-10-15")]
    [InlineData("half moon on the 12th", "2026-09-12", "2026-10-12")]
    [InlineData("on 3 Sept", "2026-09-03", "2027-09-03")]
    [InlineData("next one 24 Sept", "2025-09-24", "2026-09-24")]
    [InlineData("Oct 8", "2025-10-08", "2026-10-08")]
    [InlineData("May twenty-first", "2026-05-21", "2027-05-21")]
    [InlineData("4th of july", "2026-07-04", "2027-07-04")]
    [InlineData("on 9/20", "2025-09-20", "2026-09-20")]
    [InlineData("Feb 29", "2024-02-29", "2028-02-29")]
    [InlineData("christmas", "2025-12-25", "2026-12-25")]
    public void An_open_day_is_looked_for_in_both_directions(string text, string back, string ahead) => Holds(text, back, ahead);

    [Theory]
    [InlineData("this week", "2026-09-14/2026-09-20")]
    [InlineData("last week", "2026-09-07/2026-09-13")]
    [InlineData("the week before last", "2026-08-31/2026-09-06")]
    [InlineData("the week after next", "2026-09-28/2026-10-04")]
    [InlineData("this weekend", "2026-09-19/2026-09-20")]
    [InlineData("this month", "2026-09-01/2026-09-30")]
    [InlineData("last month?", "2026-08-01/2026-08-31")]
    [InlineData("the month before last", "2026-07-01/2026-07-31")]
    [InlineData("this quarter", "2026-07-01/2026-09-30")]
    [InlineData("commission last quarter?", "2026-04-01/2026-06-30")]
    [InlineData("this year", "2026-01-01/2026-12-31")]
    [InlineData("Q2 this year", "2026-04-01/2026-06-30")]
    [InlineData("Q4 2025", "2025-10-01/2025-12-31")]
    [InlineData("2025-Q4", "2025-10-01/2025-12-31")]
    [InlineData("the second half of 2025", "2025-07-01/2025-12-31")]
    [InlineData("year to date", "2026-01-01/2026-09-16")]
    [InlineData("ytd", "2026-01-01/2026-09-16")]
    [InlineData("month to date", "2026-09-01/2026-09-16")]
    [InlineData("last 7 days", "2026-09-10/2026-09-16")]
    [InlineData("the past two weeks", "2026-09-03/2026-09-16")]
    [InlineData("next 3 days", "2026-09-17/2026-09-19")]
    [InlineData("within 5 days", "2026-09-16/2026-09-20")]
    [InlineData("December last year", "2025-12-01/2025-12-31")]
    [InlineData("August 2026", "2026-08-01/2026-08-31")]
    [InlineData("early next month", "2026-10-01/2026-10-15")]
    [InlineData("end of next week", "2026-09-24/2026-09-27")]
    [InlineData("the first week of October 2026", "2026-09-28/2026-10-04")]
    [InlineData("the last four months of 2025", "2025-09-01/2025-12-31")]
    [InlineData("between September 4th and September 8th", "2026-09-04/2026-09-08")]
    [InlineData("from next monday to friday", "2026-09-21/2026-09-25")]
    [InlineData("from 4 to 22 this month", "2026-09-04/2026-09-22")]
    [InlineData("4-22 January, 1995", "1995-01-04/1995-01-22")]
    [InlineData("this week from Tue to Thu", "2026-09-15/2026-09-17")]
    public void Periods(string text, string days) => Assert.Equal(days, DateTexts.Of(DateTexts.Only(text, DateTexts.Wednesday), Direction.Back));

    [Theory]
    [InlineData("workload in April", "2026-04-01/2026-04-30", "2027-04-01/2027-04-30")]
    [InlineData("pipeline for Q2", "2026-04-01/2026-06-30", "2027-04-01/2027-06-30")]
    [InlineData("target for Q4: 1.5 million", "2025-10-01/2025-12-31", "2026-10-01/2026-12-31")]
    [InlineData("profit target H1", "2026-01-01/2026-06-30", "2027-01-01/2027-06-30")]
    [InlineData("close by end of October", "2025-10-16/2025-10-31", "2026-10-16/2026-10-31")]
    public void Open_periods(string text, string back, string ahead) => Holds(text, back, ahead);

    [Theory]
    [InlineData("60 days", "60d")]
    [InlineData("two months' credit", "60d")]
    [InlineData("a couple of weeks", "14d")]
    [InlineData("an hour and a half", "90min")]
    [InlineData("one and a half hours", "90min")]
    [InlineData("half an hour", "30min")]
    [InlineData("2 weeks and 2 days", "16d")]
    [InlineData("60-day terms", "60d")]
    [InlineData("half a year", "180d")]
    [InlineData("12 months", "360d")]
    public void Lengths(string text, string length) => Holds(text, length, length);

    [Theory]
    [InlineData("I sat down with them")]
    [InlineData("it may take longer")]
    [InlineData("May I ask something")]
    [InlineData("this may work")]
    [InlineData("we march on")]
    [InlineData("signed 40k")]
    [InlineData("85k, margin 22%")]
    [InlineData("quoted 210k")]
    [InlineData("the second one")]
    [InlineData("it is 4:3")]
    [InlineData("A380 and Q30")]
    [InlineData("the most up to date price list")]
    public void Other_words_are_no_dates(string text) => Assert.Empty(DateReader.Read(text, DateTexts.Wednesday));

    [Fact]
    public void End_of_October_is_its_last_day_where_a_day_is_asked_for() =>
        Assert.Equal(new NodaTime.LocalDate(2026, 10, 31), DateTexts.Only("end of October", DateTexts.Wednesday).Day(Direction.Ahead));

    private static void Holds(string text, string back, string ahead)
    {
        var mention = DateTexts.Only(text, DateTexts.Wednesday);
        Assert.Equal((back, ahead), (DateTexts.Of(mention, Direction.Back), DateTexts.Of(mention, Direction.Ahead)));
    }
}
