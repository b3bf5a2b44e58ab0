using System.Globalization;

namespace SalesBot.Store.Sqlite;

/// <summary>
/// Keeps a second process from writing to the same folder. The operating system lets go of an open file when its process dies in whatever way, so
/// nothing stale is left behind. The process number lies in a file beside it, as the locked one can be read by nobody.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream held;
    private readonly string numberFile;

    private FolderLock(FileStream held, string numberFile) => (this.held, this.numberFile) = (held, numberFile);

    /// <exception cref="StoreException">Another process, or this one elsewhere, holds the folder.</exception>
    public static FolderLock Take(string folder)
    {
        var numberFile = Path.Combine(folder, "journal.pid");
        FileStream held;
        try
        {
            held = new FileStream(Path.Combine(folder, "journal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException refused) when (IsSharingViolation(refused))
        {
            throw new StoreException($"The journal in {folder} is in use by another process{Number(numberFile)}; stop it or name another folder with --data DIR", refused);
        }

        try
        {
            File.WriteAllText(numberFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new(held, numberFile);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        File.Delete(numberFile);
        held.Dispose();
    }

    // The error numbers of a taken lock: EAGAIN on Linux, EWOULDBLOCK on macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsSharingViolation(IOException refused) => refused.HResult is 11 or 35 or unchecked((int)0x80070020);

    private static string Number(string numberFile)
    {
        try
        {
            return $" (pid {File.ReadAllText(numberFile)})";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
