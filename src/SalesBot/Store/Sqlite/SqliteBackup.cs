using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>Copies of a whole journal: one file each, checked before they get their name.</summary>
internal static class SqliteBackup
{
    private static ReadOnlySpan<byte> Signature => "SQLite format 3\0"u8;

    /// <summary>Copies what <paramref name="source"/> sees now. Whoever writes meanwhile is not held up.</summary>
    /// <exception cref="StoreException">The file exists, cannot be written, or the copy is not sound.</exception>
    public static Verification Write(SqliteConnection source, string file)
    {
        var path = Path.GetFullPath(file);
        if (Path.Exists(path))
        {
            throw new StoreException($"{file} exists already; name a file that does not");
        }

        return SqliteFailure.Guard(file, () => Copy(source, path));
    }

    /// <summary>Puts a backup where a store can open it.</summary>
    /// <param name="file">Checked in full first.</param>
    /// <param name="folder">Created if absent; must be empty.</param>
    /// <exception cref="StoreException">The backup is not sound, or the folder is not empty.</exception>
    public static Verification Restore(string file, string folder)
    {
        if (!IsDatabase(file)) throw new StoreException($"{file} is no backup; name a file that salesbot backup has written");
        var backup = SqliteJournal.OpenFile(file);
        backup.Verify();
        if (Path.Exists(folder) && (File.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new StoreException($"{folder} is not empty; name an empty folder, or one that does not exist, with --data DIR");
        }

        SqliteFailure.Guard(folder, () => Directory.CreateDirectory(folder));
        return backup.Backup(Path.Combine(folder, SqliteJournal.FileName));
    }

    /// <summary>By its first bytes; a file that is not there is told as such when it is opened.</summary>
    private static bool IsDatabase(string file)
    {
        if (!File.Exists(file)) return true;
        return SqliteFailure.Guard(file, () =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            Span<byte> first = stackalloc byte[Signature.Length];
            return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual(Signature);
        });
    }

    private static Verification Copy(SqliteConnection source, string path)
    {
        var partial = path + ".partial";
        File.Delete(partial);
        try
        {
            using (var copy = SqliteFile.Open(partial, SqliteOpenMode.ReadWriteCreate))
            {
                source.BackupDatabase(copy);
                // The copy is one file without a log beside it, so that it can be read from anywhere.
                copy.Run("PRAGMA journal_mode = DELETE");
            }

            var verification = SqliteJournal.OpenFile(partial).Verify();
            File.Move(partial, path, overwrite: false);
            return verification;
        }
        catch (DamagedJournalException damage)
        {
            File.Delete(partial);
            throw damage.In(Path.GetDirectoryName(source.DataSource) ?? source.DataSource);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }
}
