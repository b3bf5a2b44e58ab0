namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    WorkDay,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
}
