using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Replies.Wording.Chinese;
using SalesBot.Core.Replies.Wording.English;

namespace SalesBot.Core.Tests.Interpreting.Dates;

/// <summary>Days and periods as the bot itself writes them are read back as the same days, in both languages.</summary>
public sealed class PrintedPeriodProperties
{
    private static readonly LocalDate Today = DateTexts.Wednesday.Date;

    private static readonly Arbitrary<LocalDate> Days = Gen.Choose(-400, 400).Select(day => Today.PlusDays(day)).ToArbitrary();

    private static readonly ChineseDates Chinese = new(Today);

    private static readonly EnglishDates English = new(Today);

    [Fact]
    public void A_day_reads_back() => HoldsFor(day => SalesPeriod.Between(day, day));

    [Fact]
    public void A_month_reads_back() => HoldsFor(SalesPeriod.OfMonth);

    [Fact]
    public void A_quarter_reads_back() => HoldsFor(day => SalesPeriod.OfQuarter(day));

    [Fact]
    public void A_week_reads_back() => HoldsFor(SalesPeriod.OfWeek);

    [Fact]
    public void A_year_reads_back() => HoldsFor(day => SalesPeriod.Between(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31)));

    [Fact]
    public void Ten_days_read_back() => HoldsFor(day => SalesPeriod.Between(day, day.PlusDays(9)));

    [Fact]
    public void Both_ends_spelled_out_read_back() => Prop.ForAll(Days, day =>
    {
        var period = SalesPeriod.Between(day, day.PlusDays(4));
        return ReadsBack(Chinese.Span(period), period).And(ReadsBack(English.Span(period), period));
    }).QuickCheckThrowOnFailure();

    private static void HoldsFor(Func<LocalDate, SalesPeriod> periodOf) => Prop.ForAll(Days, day =>
    {
        var period = periodOf(day);
        return ReadsBack($"业绩{Chinese.Named(period)}", period).And(ReadsBack($"sales in {English.Named(period)}", period));
    }).QuickCheckThrowOnFailure();

    // A year is written only where it is not this one, so that one of the two readings is meant.
    private static Property ReadsBack(string text, SalesPeriod period)
    {
        var mentions = DateReader.Read(text, DateTexts.Wednesday);
        return (mentions is [var only] && (Is(only.Past, period) || Is(only.Future, period))).Label($"{text}: {string.Join(", ", mentions)}");
    }

    private static bool Is(DateInterval? days, SalesPeriod period) => days is not null && days.Start == period.First && days.End == period.Last;
}
