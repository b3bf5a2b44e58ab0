using NodaTime;

namespace SalesBot.Core.Calendar;

/// <summary>The public holidays of a country by year, as its government announced them.</summary>
/// <param name="DaysOff">Days that are not worked, weekend days among them included.</param>
/// <param name="Workdays">Weekend days that are worked in exchange.</param>
internal sealed record PublicHolidays(IReadOnlyList<SalesPeriod> DaysOff, IReadOnlyList<LocalDate> Workdays)
{
    /// <summary>
    /// Mainland China, 2026. Source: 国务院办公厅关于2026年部分节假日安排的通知 (notice of the General Office of the State Council on the arrangement of
    /// holidays in 2026), 国办发明电〔2025〕7号, 4 November 2025, https://www.gov.cn/zhengce/content/202511/content_7047090.htm
    /// </summary>
    private static readonly PublicHolidays MainlandChina = new(
        DaysOff:
        [
            // 元旦 New Year
            Between(new(2026, 1, 1), new(2026, 1, 3)),
            // 春节 Spring Festival
            Between(new(2026, 2, 15), new(2026, 2, 23)),
            // 清明节 Tomb Sweeping
            Between(new(2026, 4, 4), new(2026, 4, 6)),
            // 劳动节 Labour Day
            Between(new(2026, 5, 1), new(2026, 5, 5)),
            // 端午节 Dragon Boat
            Between(new(2026, 6, 19), new(2026, 6, 21)),
            // 中秋节 Mid-Autumn
            Between(new(2026, 9, 25), new(2026, 9, 27)),
            // 国庆节 National Day
            Between(new(2026, 10, 1), new(2026, 10, 7)),
        ],
        Workdays:
        [
            new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10),
        ]);

    /// <summary>The list that ships for a zone; null where none does.</summary>
    public static PublicHolidays? Of(string timeZone) => timeZone == "Asia/Shanghai" ? MainlandChina : null;

    private static SalesPeriod Between(LocalDate first, LocalDate last) => SalesPeriod.Between(first, last);
}
