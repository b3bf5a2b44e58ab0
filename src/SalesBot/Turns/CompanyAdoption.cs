using NodaTime;
using SalesBot.Core.Adopting;
using SalesBot.Core.Organisation;

namespace SalesBot.Turns;

/// <summary>Adopts a company file: what it changes becomes facts, in one commit.</summary>
internal static class CompanyAdoption
{
    /// <summary>The changes made; empty where the file says nothing new.</summary>
    /// <exception cref="Store.StoreException">Nothing was recorded.</exception>
    public static IReadOnlyList<Change> Adopt(Books books, CompanyDefinition company, Instant now)
    {
        lock (books.Gate)
        {
            Instant at = books.NotBefore(now);
            IReadOnlyList<Change> changes = Adoption.Difference(company, books.Ledger, Today(company, at));
            if (changes.Count == 0) return changes;
            Draft draft = new(books);
            foreach (Change change in changes) draft.Record(at, default, change.Fact);
            draft.Keep();
            return changes;
        }
    }

    private static LocalDate Today(CompanyDefinition company, Instant at) => at.InZone(DateTimeZoneProviders.Tzdb[company.Settings.TimeZone]).Date;
}
