using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using SQLitePCL;

namespace SalesBot.Store.Sqlite;

/// <summary>
/// A statement that is compiled once and run many times, by one thread at a time. It speaks to SQLite itself, without the driver's objects around every
/// value. Values are bound in order; a run unbinds them.
/// </summary>
/// <param name="connection">Must outlive the statement.</param>
internal sealed class SqliteStatement(SqliteConnection connection, string sql) : IDisposable
{
    private const int ShortText = 512;

    private readonly sqlite3 database = connection.Handle!;
    private readonly sqlite3_stmt statement = Prepare(connection.Handle!, sql);
    private int bound;

    public SqliteStatement Bind(long value)
    {
        Check(raw.sqlite3_bind_int64(statement, ++bound, value));
        return this;
    }

    public SqliteStatement Bind(Instant moment) => Bind(moment.ToUnixTimeTicks());

    public SqliteStatement Bind(bool value) => Bind(value ? 1 : 0);

    /// <summary>A text, also one with a zero character; half a surrogate pair becomes U+FFFD.</summary>
    public SqliteStatement Bind(string? text)
    {
        if (text is null)
        {
            Check(raw.sqlite3_bind_null(statement, ++bound));
            return this;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > ShortText ? ArrayPool<byte>.Shared.Rent(most) : null;
        var utf8 = rented ?? stackalloc byte[ShortText];
        BindText(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return this;
    }

    public SqliteStatement BindText(ReadOnlySpan<byte> utf8)
    {
        Check(raw.sqlite3_bind_text(statement, ++bound, utf8));
        return this;
    }

    public SqliteStatement BindBlob(ReadOnlySpan<byte> bytes)
    {
        Check(raw.sqlite3_bind_blob(statement, ++bound, bytes));
        return this;
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>How many rows were inserted, changed or deleted.</returns>
    public int Run()
    {
        try
        {
            while (Step())
            {
            }

            return raw.sqlite3_changes(database);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Inserts a row.</summary>
    /// <returns>The number it got.</returns>
    public long Insert()
    {
        Run();
        return raw.sqlite3_last_insert_rowid(database);
    }

    /// <summary>The first column of the first row; null when there is none.</summary>
    public long? FirstNumber()
    {
        try
        {
            return Step() ? Number(0) : null;
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>The first row; null when there is none.</summary>
    public T? First<T>(Func<SqliteStatement, T> read)
        where T : class
    {
        try
        {
            return Step() ? read(this) : null;
        }
        finally
        {
            Reset();
        }
    }

    public IReadOnlyList<T> List<T>(Func<SqliteStatement, T> read)
    {
        var rows = new List<T>();
        try
        {
            while (Step())
            {
                rows.Add(read(this));
            }

            return rows;
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Goes to the next row; false after the last. Whoever steps does not need to reset, but to dispose.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(result);
        }

        return result == raw.SQLITE_ROW;
    }

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public Instant Moment(int column) => Instant.FromUnixTimeTicks(Number(column));

    public Instant? MomentOrNull(int column) => IsNull(column) ? null : Moment(column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>What a text or blob column holds, until the next step.</summary>
    /// <exception cref="InvalidCastException">It holds nothing.</exception>
    public ReadOnlySpan<byte> Bytes(int column)
    {
        var bytes = raw.sqlite3_column_blob(statement, column);
        return bytes.Length > 0 || !IsNull(column) ? bytes : throw new InvalidCastException("a column that is never null is null");
    }

    public void Dispose() => statement.Dispose();

    private static sqlite3_stmt Prepare(sqlite3 database, string sql)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement), database);
        return statement;
    }

    private bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    // What went wrong was said by the step; resetting says it once more.
    private void Reset()
    {
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
        bound = 0;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);
}
