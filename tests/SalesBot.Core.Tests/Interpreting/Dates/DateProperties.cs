using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Tests.Interpreting.Dates;

/// <summary>A date written out in any of the usual ways is read back as the same day.</summary>
public sealed class DateProperties
{
    private const string Weekday = "一二三四五六日";

    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly Arbitrary<LocalDate> Days = Gen.Choose(0, 2_500).Select(day => First.PlusDays(day)).ToArbitrary();

    [Theory]
    [InlineData("uuuu-MM-dd")]
    [InlineData("uuuu/M/d")]
    [InlineData("uuuu.M.d")]
    [InlineData("uuuu'年'M'月'd'日'")]
    [InlineData("uuuu'年'M'月'd'号'")]
    [InlineData("M/d/uuuu")]
    [InlineData("MMMM d, uuuu")]
    [InlineData("d MMM uuuu")]
    [InlineData("d-MMM-uuuu")]
    [InlineData("uuuuMMdd")]
    public void A_full_date_reads_back(string pattern) => Holds((day, _) => LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture).Format(day), (mention, day) => mention.Past!.Start == day && mention.Past == mention.Future);

    [Theory]
    [InlineData("M'月'd'日'")]
    [InlineData("M'月'd'号'")]
    [InlineData("MMMM d")]
    [InlineData("d MMM")]
    public void A_day_without_year_is_found_on_both_sides_of_today(string pattern) => Holds(
        (day, _) => LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture).Format(day),
        (mention, day) => (mention.Past!.Start.Month, mention.Past.Start.Day) == (day.Month, day.Day) && mention.Past.Start <= Today && mention.Future!.Start >= Today);

    [Fact]
    public void A_weekday_looks_back_within_a_week_and_ahead_within_a_week() => Holds(
        (day, _) => $"周{Weekday[(int)day.DayOfWeek - 1]}",
        (mention, day) => mention.Past!.Start.DayOfWeek == day.DayOfWeek && Period.DaysBetween(mention.Past.Start, Today) is >= 0 and < 7 && Period.DaysBetween(Today, mention.Future!.Start) is >= 0 and < 7);

    [Fact]
    public void Days_from_today_are_counted() => Holds(
        (day, _) => Period.DaysBetween(Today, day) is var days && days >= 0 ? $"{days}天后" : $"{-days} days ago",
        (mention, day) => mention.Past!.Start == day);

    [Fact]
    public void From_one_day_to_another_holds_both() => Holds(
        (day, _) => $"{LocalDatePattern.Iso.Format(day)}到{LocalDatePattern.Iso.Format(day.PlusDays(9))}",
        (mention, day) => mention.Past == new DateInterval(day, day.PlusDays(9)));

    [Fact]
    public void A_moment_reads_back_with_its_time() => Holds(
        (day, _) => $"{day.Year}年{day.Month}月{day.Day}日下午{(day.Day % 6) + 1}点半",
        (mention, day) => mention.Past!.Start == day && mention.Time == new LocalTime((day.Day % 6) + 13, 30));

    private static LocalDate Today => DateTexts.Wednesday.Date;

    private static void Holds(Func<LocalDate, LocalDate, string> print, Func<DateMention, LocalDate, bool> isRight) => Prop.ForAll(
        Days,
        day =>
        {
            var text = print(day, Today);
            var mentions = DateReader.Read(text, DateTexts.Wednesday);
            return (mentions.Count == 1 && !mentions[0].IsImpossible && isRight(mentions[0], day)).Label(text);
        }).QuickCheckThrowOnFailure();
}
