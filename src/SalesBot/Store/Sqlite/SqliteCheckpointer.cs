using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>
/// Moves the write-ahead log into the database over a connection of its own, which holds up neither readers nor the writer. An append would otherwise do it
/// every thousand pages, for tens of milliseconds, while somebody waits.
/// </summary>
internal sealed class SqliteCheckpointer : IDisposable
{
    /// <summary>Commits between two moves: about a thousand pages.</summary>
    private const int Commits = 250;

    private readonly Lock turn = new();
    private readonly SqliteConnection connection;
    private int commits;
    private bool isDisposed;

    /// <param name="file">The database, which exists.</param>
    public SqliteCheckpointer(string file)
    {
        connection = SqliteFile.Open(file, SqliteOpenMode.ReadWrite);
        // As the writer's: on macOS a flush else ends in the drive's own memory.
        connection.Run("PRAGMA fullfsync = ON");
    }

    /// <summary>To be told of every commit. Returns at once.</summary>
    public void Committed()
    {
        if (Interlocked.Increment(ref commits) == Commits)
        {
            Task.Run(Move);
        }
    }

    /// <summary>Moves what was committed since the last time.</summary>
    public void Move()
    {
        lock (turn)
        {
            if (isDisposed || Interlocked.Exchange(ref commits, 0) == 0)
            {
                return;
            }

            try
            {
                connection.Run("PRAGMA wal_checkpoint(PASSIVE)");
            }
            catch (SqliteException)
            {
                // A full disk, say: what is committed stays in the log, whose next append or move meets the same, and tells it.
            }
        }
    }

    public void Dispose()
    {
        lock (turn)
        {
            isDisposed = true;
            connection.Dispose();
        }
    }
}
