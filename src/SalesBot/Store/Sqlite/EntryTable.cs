using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>Appending to <c>entries</c>, inside the caller's transaction. Knows the chain's end as of the last commit.</summary>
internal sealed class EntryTable
{
    private readonly SqliteCommand insert;

    public EntryTable(SqliteConnection connection, string place)
    {
        insert = connection.Kept(
            // The bytes become text as they are; a string would be encoded twice.
            "INSERT INTO entries (seq, at, kind, json, by, hash) VALUES ($seq, $at, $kind, CAST($json AS TEXT), $by, $hash)",
            "$seq", "$at", "$kind", "$json", "$by", "$hash");
        Tip = ReadTip(connection, place);
    }

    public ChainTip Tip { get; private set; }

    /// <summary>Inserts and returns the new end of the chain, which <see cref="Committed"/> makes the known one.</summary>
    public ChainTip Insert(IReadOnlyList<NewEntry> entries)
    {
        var tip = Tip;
        foreach (var entry in entries)
        {
            tip = tip.Next(entry);
            insert.With(tip.Seq, entry.At, entry.Kind, entry.Json, entry.By, tip.Hash).ExecuteNonQuery();
        }

        return tip;
    }

    public void Committed(ChainTip tip) => Tip = tip;

    private static ChainTip ReadTip(SqliteConnection connection, string place)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1";
        using var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            return ChainTip.Start;
        }

        var seq = reader.GetInt64(0);
        return reader.Bytes(1) is { Length: EntryHash.Size } hash ? new(seq, hash) : throw new DamagedJournalException(seq, place, "its hash is cut short");
    }
}
