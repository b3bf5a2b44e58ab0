using SalesBot.Store.Sqlite;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot restore</c>.</summary>
internal static class RestoreVerb
{
    public static int Run(string data, string file, Streams streams)
    {
        var restored = SqliteBackup.Restore(file, data);
        streams.Output.WriteLine(FormattableString.Invariant($"{restored.Entries} entries restored to {data} and checked. Last hash {Convert.ToHexStringLower(restored.LastHash)}"));
        return 0;
    }
}
