namespace SalesBot.Core.Interpreting.Dates.Words;

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
