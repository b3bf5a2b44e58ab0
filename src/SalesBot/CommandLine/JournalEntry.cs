using System.Text.Json;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Store;

namespace SalesBot.CommandLine;

/// <summary>An entry of the store as the ledger takes it.</summary>
internal static class JournalEntry
{
    /// <exception cref="RefusedException">The entry holds a fact that this program does not know.</exception>
    public static Entry Read(Ledger ledger, StoredEntry stored)
    {
        try
        {
            var by = stored.By.Length == 0 ? default : ledger.People.Named(stored.By)?.Id ?? default;
            return new Entry(stored.Seq, stored.At, by, FactWire.Read(stored.Kind, stored.Json.Span));
        }
        catch (JsonException unknown)
        {
            throw new RefusedException($"entry {stored.Seq} of the journal cannot be understood ({unknown.Message}); it was written by a newer salesbot");
        }
    }
}
