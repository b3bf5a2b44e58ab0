using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Feasts;

using static WordMeaning;

/// <summary>Names of feasts.</summary>
internal static class FeastWords
{
    public static WordTable<WordMeaning> Chinese { get; } = new(
        ("元旦 元旦节 新年", Feast(Feasts.Feast.NewYear)), ("情人节", Feast(Feasts.Feast.Valentine)), ("妇女节 三八节 三八妇女节", Feast(Feasts.Feast.WomensDay)), ("女生节", Feast(Feasts.Feast.GirlsDay)),
        ("愚人节", Feast(Feasts.Feast.AprilFools)), ("清明 清明节", Feast(Feasts.Feast.TombSweeping)), ("五一 五一节 劳动节 五一劳动节", Feast(Feasts.Feast.LabourDay)), ("青年节 五四青年节", Feast(Feasts.Feast.YouthDay)),
        ("儿童节 六一 六一儿童节", Feast(Feasts.Feast.ChildrensDay)), ("母亲节", Feast(Feasts.Feast.MothersDay)), ("父亲节", Feast(Feasts.Feast.FathersDay)), ("教师节", Feast(Feasts.Feast.TeachersDay)),
        ("国庆 国庆节 十一国庆", Feast(Feasts.Feast.NationalDay)), ("万圣节", Feast(Feasts.Feast.Halloween)), ("双十一 双11", Feast(Feasts.Feast.SinglesDay)), ("双十二 双12", Feast(Feasts.Feast.DoubleTwelve)),
        ("六一八", Feast(Feasts.Feast.MidYearSale)), ("感恩节", Feast(Feasts.Feast.Thanksgiving)), ("平安夜", Feast(Feasts.Feast.ChristmasEve)), ("圣诞 圣诞节", Feast(Feasts.Feast.Christmas)), ("复活节", Feast(Feasts.Feast.Easter)),
        ("新年度", default));

    /// <summary>The feast whose English name starts at <paramref name="at"/> with <paramref name="word"/>; its end, or −1.</summary>
    public static int EnglishAt(string text, int at, ReadOnlySpan<char> word, out WordMeaning meaning)
    {
        meaning = default;
        if (FirstWords.TryGet(word, out _) && Phrases.LongestAt(text, at, out meaning) is > 0 and var end && !TextScan.IsLetter(text.CharAt(end)))
        {
            return end;
        }

        return English.TryGet(word, out meaning) ? at + word.Length : -1;
    }

    private static readonly WordTable<bool> FirstWords = new(
        ("christmas xmas new valentine valentines saint st earth mother mothers father fathers independence thanksgiving black cyber easter good mlk martin memorial labor labour singles april women womens", true));

    private static WordTable<WordMeaning> English { get; } = new(
        ("christmas xmas", Feast(Feasts.Feast.Christmas)), ("easter", Feast(Feasts.Feast.Easter)), ("halloween", Feast(Feasts.Feast.Halloween)), ("thanksgiving", Feast(Feasts.Feast.Thanksgiving)));

    private static WordTable<WordMeaning> Phrases { get; } = new(
        ("christmas_day xmas_day", Feast(Feasts.Feast.Christmas)), ("christmas_eve", Feast(Feasts.Feast.ChristmasEve)), ("new_year's_eve new_years_eve new_year_eve", Feast(Feasts.Feast.NewYearsEve)),
        ("new_year new_year's_day new_years_day new_year_day new_year's", Feast(Feasts.Feast.NewYear)), ("valentine's_day valentines_day valentine_day", Feast(Feasts.Feast.Valentine)),
        ("saint_patrick's_day st._patrick's_day st_patrick's_day saint_patricks_day", Feast(Feasts.Feast.SaintPatrick)), ("earth_day", Feast(Feasts.Feast.EarthDay)), ("mother's_day mothers_day", Feast(Feasts.Feast.MothersDay)),
        ("father's_day fathers_day", Feast(Feasts.Feast.FathersDay)), ("independence_day", Feast(Feasts.Feast.IndependenceDay)), ("thanksgiving_day", Feast(Feasts.Feast.Thanksgiving)),
        ("black_friday", Feast(Feasts.Feast.BlackFriday)), ("cyber_monday", Feast(Feasts.Feast.CyberMonday)), ("easter_sunday easter_day", Feast(Feasts.Feast.Easter)), ("good_friday", Feast(Feasts.Feast.GoodFriday)),
        ("mlk_day martin_luther_king_day", Feast(Feasts.Feast.MartinLutherKing)), ("memorial_day", Feast(Feasts.Feast.MemorialDay)), ("labor_day labour_day", Feast(Feasts.Feast.LaborDayUs)),
        ("singles_day singles'_day", Feast(Feasts.Feast.SinglesDay)), ("april_fools'_day april_fools_day", Feast(Feasts.Feast.AprilFools)), ("women's_day womens_day", Feast(Feasts.Feast.WomensDay)));
}
