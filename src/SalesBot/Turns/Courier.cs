using System.Collections.Concurrent;
using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Outbox;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>
/// Sends what is owed to people in chat: answers as soon as their turn is durable, posts when they are due, and after a start what a process before this one
/// still owed. What is delivered, or given up, is noted in the store; a post that is given up is told to whoever oversees the one it was for.
/// </summary>
internal sealed partial class Courier(Desk desk, Deliveries deliveries, AddressBook addresses, IClock clock, ILogger<Courier> log) : BackgroundService
{
    /// <summary>Between two looks for posts that are due.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>An answer or a post that could not go out for so long says nothing any more.</summary>
    private static readonly Duration Stale = Duration.FromHours(24);

    /// <summary>What a team waits for is worth a word when it has not gone out for so long.</summary>
    private static readonly Duration Worth = Duration.FromHours(1);

    private const string NoAddress = "no address is known";

    /// <summary>How many of somebody's last posts are looked at.</summary>
    private const int Remembered = 50;

    private readonly ConcurrentDictionary<string, bool> _onTheWay = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private LocalDate _reportedOn;
    private readonly ConcurrentQueue<string> _settled = new();
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly CancellationTokenSource _ending = new();

    // How many answers and posts were noted as sent or given up; how many at the last look, and at the last flush.
    private long _marks;
    private long _marksSeen;
    private long _marksFlushed;
    private int _isDisposed;

    /// <summary>Begins to render the answers to a message that is being made durable, as the disk takes longer than that.</summary>
    /// <returns>What is handed over when the message is durable, and else let go.</returns>
    public IReadOnlyList<Parcel> Ready(IncomingMessage message, IReadOnlyList<Reply> replies)
    {
        IReadOnlyList<Parcel> parcels = addresses.ParcelsOf(message, replies);
        foreach (Parcel parcel in parcels) parcel.RenderAhead();
        return parcels;
    }

    /// <summary>Sends the answers to a message that is durable. Returns at once.</summary>
    /// <param name="replies">All that the message led to. What of it goes to others is a post, and looked for.</param>
    /// <param name="ready">The answers of them, where they were made ready.</param>
    public void Answer(IncomingMessage message, IReadOnlyList<Reply> replies, IReadOnlyList<Parcel>? ready = null)
    {
        if (_onTheWay.TryAdd(KeyOf(message.Key), true)) _ = AnswerAll(message, replies, ready);
        if (replies.Any(reply => !SentReplies.IsAnswer(message, reply))) Wake();
    }

    /// <summary>Sends what is kept nowhere, once: a word to a stranger.</summary>
    public void Say(string channel, string address, string key, Reply reply)
    {
        if (addresses.Parcel(channel, address, key, reply) is { } parcel) _ = deliveries.Deliver(parcel, clock.GetCurrentInstant() + Stale, _ending.Token);
    }

    /// <summary>Looks for posts at once.</summary>
    public void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    /// <summary>Called twice by the host, which knows it under two names.</summary>
    public override void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1) return;
        base.Dispose();
        _ending.Cancel();
        _ending.Dispose();
        _wake.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using CancellationTokenRegistration end = stoppingToken.Register(_ending.Cancel);
        // The host goes on starting while this begins.
        await Task.Yield();
        AnswerFromBefore();
        while (!stoppingToken.IsCancellationRequested)
        {
            LookAfter();
            await ((Task)_wake.WaitAsync(Look, stoppingToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A store that cannot be read now is looked at again a second later.</summary>
    private void LookAfter()
    {
        try
        {
            if (!SendDue()) FlushWhenIdle();
        }
        catch (StoreException problem)
        {
            NotNoted(log, problem.Message);
        }
    }

    /// <summary>A flush holds up whoever records meanwhile, so it waits for a look since which nothing was sent.</summary>
    private void FlushWhenIdle()
    {
        long marks = Interlocked.Read(ref _marks);
        if (marks == _marksSeen && marks != _marksFlushed)
        {
            desk.Books.Store.Flush();
            _marksFlushed = marks;
        }

        _marksSeen = marks;
    }

    private static string KeyOf(MessageKey key) => $"{key.Channel}/{key.MessageId}";

    /// <summary>Messages that a process before this one acknowledged and did not note as answered.</summary>
    private void AnswerFromBefore()
    {
        Instant oldest = clock.GetCurrentInstant() - Stale;
        foreach (StoredMessage owed in desk.Books.Store.Unanswered().Where(owed => owed.IsWorked && addresses.Knows(owed.Message.Key.Channel)))
        {
            if (owed.Message.ReceivedAt >= oldest) AnswerOwed(owed);
            else desk.Books.Store.MarkAnswered(owed.Message.Key, clock.GetCurrentInstant());
        }
    }

    /// <summary>Unless it is being answered, or was since the look for what is owed.</summary>
    private void AnswerOwed(StoredMessage owed)
    {
        string key = KeyOf(owed.Message.Key);
        if (!_onTheWay.TryAdd(key, true)) return;
        if (desk.Books.Store.Find(owed.Message.Key) is { AnsweredAt: null }) _ = AnswerAll(owed.Message, SentReplies.All(owed));
        else _onTheWay.TryRemove(key, out _);
    }

    private async Task AnswerAll(IncomingMessage message, IReadOnlyList<Reply> replies, IReadOnlyList<Parcel>? ready = null)
    {
        IEnumerable<Task<string?>> all = (ready ?? addresses.ParcelsOf(message, replies)).Select(parcel => deliveries.Deliver(parcel, message.ReceivedAt + Stale, _ending.Token));
        try
        {
            foreach (string why in (await Task.WhenAll(all)).OfType<string>()) NotAnswered(log, why);
            desk.Books.Store.MarkAnswered(message.Key, clock.GetCurrentInstant());
            Interlocked.Increment(ref _marks);
        }
        catch (OperationCanceledException)
        {
            // It is owed after the next start.
        }
        catch (Exception problem)
        {
            // A fault in one answer must not stop the others; as it may be the store's, the answer is owed until the next start.
            Broken(log, message.Key.Channel, problem);
        }

        _onTheWay.TryRemove(KeyOf(message.Key), out _);
    }

    /// <returns>Whether there was something to send.</returns>
    private bool SendDue()
    {
        Instant now = Now;
        // Before the look: what was settled during it must not be taken for waiting.
        while (_settled.TryDequeue(out string? key)) _onTheWay.TryRemove(key, out _);
        StoredOutgoing[] due = [.. desk.Books.Store.Unsent(now).Where(owed => _onTheWay.TryAdd(owed.Post.Key, true))];
        NewOutgoing[] stale = [.. due.Select(owed => owed.Post).Where(post => post.DueAt + Stale < now)];
        foreach (IGrouping<string, NewOutgoing> old in stale.GroupBy(post => post.Recipient, StringComparer.Ordinal)) GiveUpOld([.. old]);
        if (stale.Length > 0) TooOld(log, stale.Length);
        foreach (NewOutgoing post in due.Select(owed => owed.Post).Except(stale)) _ = Post(post);
        return due.Length > 0;
    }

    /// <summary>Where the machine's clock was put back, the moment of the last entry: posts are due by the journal's time.</summary>
    private Instant Now
    {
        get
        {
            lock (desk.Books.Gate) return desk.Books.NotBefore(clock.GetCurrentInstant());
        }
    }

    /// <summary>Told only of whoever was reached before: where a chat is set up anew, old posts were never meant for it.</summary>
    /// <param name="old">Posts to one recipient, at least one.</param>
    private void GiveUpOld(NewOutgoing[] old)
    {
        bool wasReached = desk.Books.Store.Recent(old[0].Recipient, Remembered).Any(other => other is { SettledAt: not null, Failure: null });
        if (wasReached) Report(old[^1], ReplyWire.Read(old[^1].Json.Span), Undelivery.TooOld);
        foreach (NewOutgoing post in old) GiveUp(post, Undelivery.TooOld.ToString());
    }

    private void GiveUp(NewOutgoing post, string why)
    {
        lock (desk.Books.Gate) LostWarnings.Note(desk.Books, post, desk.Books.NotBefore(clock.GetCurrentInstant()));
        desk.Books.Store.MarkUndeliverable(post.Key, clock.GetCurrentInstant(), why);
        Interlocked.Increment(ref _marks);
        _settled.Enqueue(post.Key);
    }

    private async Task Post(NewOutgoing post)
    {
        try
        {
            Reply reply = ReplyWire.Read(post.Json.Span);
            if (await PostToAll(post, reply) is { } failure)
            {
                GiveUp(post, failure);
                return;
            }

            desk.Books.Store.MarkSent(post.Key, clock.GetCurrentInstant());
            Interlocked.Increment(ref _marks);
            _settled.Enqueue(post.Key);
        }
        catch (OperationCanceledException)
        {
            // It is owed after the next start.
        }
        catch (Exception problem)
        {
            // A fault in one post must not stop the others; as it may be the store's, the post is owed until the next start.
            Broken(log, post.Kind, problem);
        }
    }

    /// <returns>Null where every place has it, else why one has not.</returns>
    private async Task<string?> PostToAll(NewOutgoing post, Reply reply)
    {
        IReadOnlyList<Parcel> parcels = addresses.ParcelsOf(post.Key, reply);
        if (parcels.Count == 0)
        {
            Report(post, reply, Undelivery.NoAddress);
            return NoAddress;
        }

        void Tell(string words) => Report(post, reply, Undelivery.NotYet(words));
        Overdue? overdue = Recipient.IsTeam(reply.To) ? new Overdue(post.DueAt + Worth, Tell) : null;
        string?[] failures = await Task.WhenAll(parcels.Select(parcel => deliveries.Deliver(parcel, post.DueAt + Stale, _ending.Token, overdue)));
        string? why = failures.FirstOrDefault(failure => failure is not null);
        if (why is not null) Report(post, reply, Undelivery.Refused(why));
        return why;
    }

    /// <summary>Once for whoever has no address, else once a day, and once a day that it is still tried; what is not delivered about what was not delivered is not told.</summary>
    private void Report(NewOutgoing post, Reply reply, Undelivery why)
    {
        if (UndeliveredPost.IsOne(post)) return;
        lock (desk.Books.Gate)
        {
            Instant now = desk.Books.NotBefore(clock.GetCurrentInstant());
            LocalDate today = desk.Books.Ledger.DayOf(now);
            string key = UndeliveredPost.KeyOf(reply.To, why, today);
            if (_reportedOn != today) _reported.Clear();
            _reportedOn = today;
            // The store would skip a second one too, but for the price of a commit.
            if (!_reported.Add(key)) return;
            NotPosted(log, post.Kind, reply.To, why.ToString());
            if (ChannelReplies.Undelivered(desk.Books.Ledger, reply, why, now) is not { } report) return;
            Draft draft = new(desk.Books);
            draft.Send(key, report, now);
            draft.Keep();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer was given up: {Why}")]
    private static partial void NotAnswered(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is owed could not be seen through ({What})")]
    private static partial void Broken(ILogger log, string what, Exception problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A post of kind {Kind} to {To} did not arrive: {Why}")]
    private static partial void NotPosted(ILogger log, string kind, string to, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} posts were older than a day when they could be sent, and were given up")]
    private static partial void TooOld(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What is owed could not be read, or noted, just now: {Why}")]
    private static partial void NotNoted(ILogger log, string why);
}
