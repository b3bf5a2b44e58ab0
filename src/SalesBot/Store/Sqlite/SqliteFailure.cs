using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SalesBot.Store.Sqlite;

/// <summary>Turns what the driver and the file system throw into one sentence for people.</summary>
internal static class SqliteFailure
{
    /// <param name="place">The folder or file to be named in the sentence.</param>
    /// <param name="work">What may fail.</param>
    /// <exception cref="StoreException">Instead of the driver's and the file system's exceptions.</exception>
    public static T Guard<T>(string place, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException thrown)
        {
            throw new StoreException(Sentence(thrown, place), thrown);
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{place} cannot be used: {thrown.Message}", thrown);
        }
    }

    /// <inheritdoc cref="Guard{T}"/>
    public static void Guard(string place, Action work) =>
        Guard(place, () =>
        {
            work();
            return true;
        });

    public static bool IsDamage(SqliteException thrown) => thrown.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    private static string Sentence(SqliteException thrown, string place) => thrown.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => $"The disk that holds {place} is full; nothing was recorded, free some space and try again",
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_CANTOPEN => $"The journal in {place} cannot be opened for writing; check the permissions of the folder and of journal.db",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => $"The journal in {place} is damaged; {DamagedJournalException.Cure}",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"The journal in {place} is locked by another program; nothing was recorded, close that program and try again",
        _ => $"The journal in {place} failed, nothing was recorded: {thrown.Message}",
    };
}
