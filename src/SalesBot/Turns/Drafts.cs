using NodaTime;
using SalesBot.Core.Drafting;
using SalesBot.Core.Journal;
using SalesBot.Core.Replies;
using SalesBot.Understanding;

namespace SalesBot.Turns;

/// <summary>
/// Has a language model word what was just said plainly, and posts the draft behind it, marked as one. The plain version never waits: where no draft comes,
/// or one that says more than it was given, nothing follows.
/// </summary>
internal sealed partial class Drafts(Books books, LanguageModel? model, ILogger log) : IDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Ends when everything that was asked for so far is posted or given up.</summary>
    public Task Settled
    {
        get
        {
            lock (_gate) return _last;
        }
    }

    /// <summary>Returns at once; drafts are made one after the other.</summary>
    /// <param name="at">The moment of the plain version.</param>
    public void Follow(DraftRequest? request, Instant at)
    {
        if (request is null || model is null || books.Ledger.Settings.UsesModel != true) return;
        lock (_gate) _last = After(_last, request, model, at);
    }

    public void Dispose()
    {
        _ending.Cancel();
        Settled.Wait();
        _ending.Dispose();
    }

    private async Task After(Task before, DraftRequest request, LanguageModel asked, Instant at)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            if (MayAsk(request, asked, at)) Keep(request, await asked.Drafts.Write(request, _ending.Token), at);
        }
        catch (OperationCanceledException)
        {
            // The plain version was said; a draft is not owed.
        }
        catch (Exception problem)
        {
            // A draft must not stop the next one, and nothing hangs on it.
            NotPosted(log, request.Kind, problem);
        }
    }

    /// <summary>Whether the day's budget of whoever led to it is not spent.</summary>
    private bool MayAsk(DraftRequest request, LanguageModel asked, Instant at)
    {
        if (request.By is not { } member) return true;
        lock (books.Gate)
        {
            LocalDate today = books.Ledger.DayOf(books.NotBefore(at));
            return asked.Budget.Take(books.Ledger.People[member].Name, today, books.Ledger.ModelUse.Count(member, today));
        }
    }

    /// <summary>That the model was asked, and what it wrote if that is fit to be said.</summary>
    /// <param name="text">Null where it gave no answer.</param>
    private void Keep(DraftRequest request, string? text, Instant at)
    {
        lock (books.Gate)
        {
            Draft kept = new(books);
            Instant now = books.NotBefore(at);
            if (request.By is { } member) kept.Record(now, member, new Fact.ModelAsked(member));
            if (text is not null && DraftCheck.Read(text, request.Lines, books.Names) is { } lines) kept.Send(request.Key, DraftReplies.Of(request, lines, books.Ledger.DayOf(now)), now);
            else if (text is not null) Unfit(log, request.Kind);
            if (!kept.IsEmpty) kept.Keep();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A draft of {Kind} could not be posted")]
    private static partial void NotPosted(ILogger log, DraftKind kind, Exception problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "A draft of {Kind} said more than it was given and was dropped")]
    private static partial void Unfit(ILogger log, DraftKind kind);
}
