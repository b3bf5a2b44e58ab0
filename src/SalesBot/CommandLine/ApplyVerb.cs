using NodaTime;
using SalesBot.Core.Adopting;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Store.Sqlite;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot apply</c>: the difference between a company file and the journal, printed and recorded.</summary>
internal static class ApplyVerb
{
    public static int Run(string data, string file, bool dryRun, Streams streams)
    {
        var accepted = ReadCompany.From(file);
        foreach (var remark in accepted.Remarks) streams.Output.WriteLine($"note: {remark}");
        if (dryRun) Look(data, accepted.Company, streams);
        else Adopt(data, accepted.Company, streams);
        return 0;
    }

    private static void Look(string data, CompanyDefinition company, Streams streams)
    {
        var ledger = SqliteJournal.IsIn(data) ? Books.Rebuild(SqliteJournal.Open(data)) : new Ledger();
        var changes = Print(company, ledger, streams);
        streams.Output.WriteLine(changes.Count == 0 ? "Nothing to change." : $"{Counted(changes)}; nothing was recorded, as this is a dry run.");
    }

    private static void Adopt(string data, CompanyDefinition company, Streams streams)
    {
        using var books = Books.Open(SqliteStore.Open(data));
        var changes = Print(company, books.Ledger, streams);
        CompanyAdoption.Adopt(books, company, streams.Clock.GetCurrentInstant());
        streams.Output.WriteLine(changes.Count == 0 ? "Nothing to change." : $"{Counted(changes)} recorded.");
    }

    private static IReadOnlyList<Change> Print(CompanyDefinition company, Ledger ledger, Streams streams)
    {
        var today = streams.Clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb[company.Settings.TimeZone]).Date;
        var changes = Adoption.Difference(company, ledger, today);
        foreach (var line in new DifferenceText(company, ledger).Lines(changes)) streams.Output.WriteLine(line);
        return changes;
    }

    private static string Counted(IReadOnlyList<Change> changes) => changes.Count == 1 ? "1 change" : FormattableString.Invariant($"{changes.Count} changes");
}
