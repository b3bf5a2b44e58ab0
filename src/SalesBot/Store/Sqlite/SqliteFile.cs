using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>Opens database files. Connections are not pooled, so that a closed file is let go of at once.</summary>
internal static class SqliteFile
{
    public static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
