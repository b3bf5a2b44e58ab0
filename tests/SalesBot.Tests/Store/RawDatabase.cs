using Microsoft.Data.Sqlite;

namespace SalesBot.Tests.Store;

/// <summary>Somebody else's hand in the database, past the store.</summary>
internal static class RawDatabase
{
    public static void Run(string folder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "journal.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
