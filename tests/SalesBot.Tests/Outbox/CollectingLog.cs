using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SalesBot.Tests.Outbox;

/// <summary>A log that keeps its lines.</summary>
/// <typeparam name="T">Whose log it is.</typeparam>
internal sealed class CollectingLog<T> : ILogger<T>
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue(formatter(state, exception));
}
