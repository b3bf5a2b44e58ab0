using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace SalesBot.Store.Sqlite;

/// <summary>Short forms over the driver's commands.</summary>
internal static class SqliteCommands
{
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row; 0 when that is null.</summary>
    public static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar() is { } value and not DBNull ? value : 0L, CultureInfo.InvariantCulture);
    }

    /// <summary>The first column of the first row as text.</summary>
    public static string Word(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>A command to be run many times; it keeps its compiled statement as long as the connection lives.</summary>
    public static SqliteCommand Kept(this SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    public static SqliteCommand With(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] switch
            {
                null => DBNull.Value,
                Instant moment => moment.ToUnixTimeTicks(),
                ReadOnlyMemory<byte> bytes => bytes.ToArray(),
                var value => value,
            };
        }

        return command;
    }

    public static IReadOnlyList<T> List<T>(this SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        var rows = new List<T>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static Instant Moment(this SqliteDataReader reader, int column) => Instant.FromUnixTimeTicks(reader.GetInt64(column));

    public static Instant? MomentOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.Moment(column);

    public static string? TextOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.Text(column);

    /// <summary>A text column, also one with a zero character, at which the driver's own reading stops.</summary>
    public static string Text(this SqliteDataReader reader, int column) => Encoding.UTF8.GetString(reader.Bytes(column));

    /// <summary>The UTF-8 bytes of a text column, without a detour over a string.</summary>
    public static byte[] Bytes(this SqliteDataReader reader, int column) => reader.GetFieldValue<byte[]>(column);
}
