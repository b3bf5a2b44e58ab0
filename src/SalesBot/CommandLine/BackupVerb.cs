using SalesBot.Store.Sqlite;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot backup</c>.</summary>
internal static class BackupVerb
{
    public static int Run(string data, string file, Streams streams)
    {
        var journal = SqliteJournal.Open(data);
        var copied = journal.Backup(file);
        streams.Output.WriteLine(FormattableString.Invariant($"{copied.Entries} entries copied to {file} and checked. Last hash {Convert.ToHexStringLower(copied.LastHash)}"));
        return 0;
    }
}
