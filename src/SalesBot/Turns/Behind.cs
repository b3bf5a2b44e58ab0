using SalesBot.Core.Proposing;
using SalesBot.Outbox;
using SalesBot.Store;
using SalesBot.Understanding;

namespace SalesBot.Turns;

/// <summary>
/// Works messages whose turn asks a language model: they are kept durably, acknowledged, and worked here. Those of one conversation are worked in the order
/// they came. What a process before this one kept and did not work is worked after the start.
/// </summary>
internal sealed partial class Behind(Desk desk, Courier courier, TimeProvider time, ILogger<Behind> log) : BackgroundService
{
    /// <summary>Before a message that could not be stored is worked again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Lanes<bool> _lanes = new();
    private readonly Dictionary<string, int> _waiting = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _ending = new();
    private int _isDisposed;

    /// <summary>Whether an earlier message of the same conversation is still being worked: a later one must not overtake it.</summary>
    public bool IsBusyWith(Incoming incoming)
    {
        lock (_waiting) return _waiting.ContainsKey(LaneOf(incoming));
    }

    /// <summary>Keeps a message durably, so that it can be acknowledged, and works it behind. Whoever calls holds the gate.</summary>
    /// <exception cref="StoreException">It could not be kept.</exception>
    public void Take(Incoming incoming)
    {
        desk.Books.Commit(new Batch { Message = incoming.ToKeep(incoming.At), IsWorked = false });
        Follow(incoming);
    }

    /// <summary>Called twice by the host, which knows it under two names.</summary>
    public override void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1) return;
        _ending.Cancel();
        base.Dispose();
        _ending.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stoppingToken.Register(_ending.Cancel);
        lock (desk.Books.Gate)
        {
            foreach (StoredMessage kept in desk.Books.Store.Unanswered().Where(message => !message.IsWorked)) Follow(Incoming.Of(kept.Message));
        }

        return Task.CompletedTask;
    }

    private void Follow(Incoming incoming)
    {
        string lane = LaneOf(incoming);
        lock (_waiting) _waiting[lane] = _waiting.GetValueOrDefault(lane) + 1;
        _ = _lanes.Follow(lane, () => Work(incoming, lane));
    }

    private async Task<bool> Work(Incoming incoming, string lane)
    {
        try
        {
            while (!await Tried(incoming)) await Task.Delay(Pause, time, _ending.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            // It is kept, and worked after the next start.
            return false;
        }
        finally
        {
            Leave(lane);
        }
    }

    private void Leave(string lane)
    {
        lock (_waiting)
        {
            if (--_waiting[lane] == 0) _waiting.Remove(lane);
        }
    }

    /// <returns>False where the store failed, so that it is to be tried again.</returns>
    private async Task<bool> Tried(Incoming incoming)
    {
        try
        {
            TurnAnswer answer = desk.Turn.Resume(incoming);
            if (answer.Question is { } question) answer = desk.Turn.Finish(incoming, await Ask(question));
            if (!answer.WasSeen) courier.Answer(incoming.ToKeep(incoming.At), answer.Replies);
            return true;
        }
        catch (StoreException problem)
        {
            NotRecorded(log, problem.Message);
            return false;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // It stays kept; the next start tries it again.
            Broken(log, incoming.Key.Channel, problem);
            lock (desk.Books.Gate) desk.Books.Forget();
            return true;
        }
    }

    private Task<ModelAnswer> Ask(ModelQuestion question) => desk.Model is { } model
        ? model.Interpreter.Ask(question, _ending.Token)
        : Task.FromResult<ModelAnswer>(new ModelAnswer.Absent(ModelAbsence.Unreachable));

    private static string LaneOf(Incoming incoming) => $"{incoming.Key.Channel}/{incoming.Speaker}/{incoming.Room}";

    [LoggerMessage(Level = LogLevel.Error, Message = "A message that is worked behind could not be recorded and is tried again: {Problem}")]
    private static partial void NotRecorded(ILogger log, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "A message of channel {Channel} that is worked behind could not be worked")]
    private static partial void Broken(ILogger log, string channel, Exception problem);
}
