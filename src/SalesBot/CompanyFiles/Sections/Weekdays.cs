using NodaTime;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>Days of the week as files write them: mon to sun.</summary>
internal static class Weekdays
{
    public static readonly (string Word, IsoDayOfWeek Meaning)[] Words =
    [
        ("mon", IsoDayOfWeek.Monday), ("tue", IsoDayOfWeek.Tuesday), ("wed", IsoDayOfWeek.Wednesday), ("thu", IsoDayOfWeek.Thursday),
        ("fri", IsoDayOfWeek.Friday), ("sat", IsoDayOfWeek.Saturday), ("sun", IsoDayOfWeek.Sunday),
    ];

    public static bool Has(string word) => Words.Any(day => day.Word == word);
}
