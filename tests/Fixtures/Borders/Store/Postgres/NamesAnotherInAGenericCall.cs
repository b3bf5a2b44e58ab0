using SalesBot.CompanyFiles;

namespace SalesBot.Store.Postgres;

public static class NamesAnotherInAGenericCall
{
    public static object Make() => Array.Empty<AsksTheSchedule>();
}
