using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Drafting;
using SalesBot.Core.Honours;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Proposing;
using SalesBot.Core.Replies;
using SalesBot.Store;
using SalesBot.Understanding;

namespace SalesBot.Turns;

/// <summary>The life of one message, a line a stop: seen before? who? what? may they? recorded, answered.</summary>
/// <param name="model">Null where none is set up.</param>
internal sealed class Turn(Books books, Drafts drafts, ModelInterpreter? model = null)
{
    /// <summary>The whole turn; where it needs a language model that is waited for, without holding up anybody else.</summary>
    /// <exception cref="StoreException">The turn did not happen; the same message can be taken again.</exception>
    public TurnAnswer Take(Incoming incoming)
    {
        TurnAnswer begun = Begin(incoming);
        return begun.Question is { } question ? Finish(incoming, model!.Ask(question, CancellationToken.None).GetAwaiter().GetResult()) : begun;
    }

    /// <summary>
    /// The turn as far as it goes without a language model: all of it, or nothing but the question to the model. A message that is kept and not worked is
    /// being worked.
    /// </summary>
    /// <param name="beforeKeeping">Told of the replies before they are durable, so that they may be made ready; not where nothing is kept.</param>
    /// <exception cref="StoreException">The turn did not happen; the same message can be taken again.</exception>
    public TurnAnswer Begin(Incoming incoming, Action<IReadOnlyList<Reply>>? beforeKeeping = null)
    {
        lock (books.Gate)
        {
            StoredMessage? kept = books.Store.Find(incoming.Key);
            return kept is { IsWorked: false } ? new TurnAnswer([], [], WasSeen: true) : Run(incoming, kept, null, beforeKeeping);
        }
    }

    /// <summary>As <see cref="Begin"/>, of a message that was kept to be worked behind.</summary>
    /// <exception cref="StoreException">The turn did not happen; the same message can be taken again.</exception>
    public TurnAnswer Resume(Incoming incoming)
    {
        lock (books.Gate)
        {
            return Run(incoming, books.Store.Find(incoming.Key), null);
        }
    }

    /// <summary>The turn with what the language model said of it.</summary>
    /// <exception cref="StoreException">The turn did not happen; the same message can be taken again.</exception>
    public TurnAnswer Finish(Incoming incoming, ModelAnswer answer)
    {
        lock (books.Gate)
        {
            return Run(incoming, books.Store.Find(incoming.Key), answer);
        }
    }

    /// <param name="kept">The message as the store knows it; null where it is new.</param>
    /// <param name="beforeKeeping">As of <see cref="Begin"/>.</param>
    private TurnAnswer Run(Incoming incoming, StoredMessage? kept, ModelAnswer? answer, Action<IReadOnlyList<Reply>>? beforeKeeping = null)
    {
        if (Dedupe(incoming, kept) is { } seen) return seen;
        Draft draft = new(books);
        try
        {
            return Run(incoming, draft, answer, beforeKeeping);
        }
        catch when (!draft.IsEmpty)
        {
            books.Forget();
            throw;
        }
    }

    private TurnAnswer Run(Incoming incoming, Draft draft, ModelAnswer? answer, Action<IReadOnlyList<Reply>>? beforeKeeping)
    {
        Speaker speaker = Identify(incoming);
        Instant now = books.NotBefore(incoming.At);
        Setting setting = new(books.Ledger, books.Names, speaker, now, Told: books.LastTurns.QuestionOf(speaker, now));
        Heeded heeded = Interpret(incoming, setting, answer);
        if (heeded.Question is { } question) return new TurnAnswer([], [], Question: question);
        if (answer is not (null or ModelAnswer.Absent { Why: ModelAbsence.Spent })) draft.Record(now, speaker.Member.Id, new Fact.ModelAsked(speaker.Member.Id));
        List<DraftRequest> toDraft = [];
        List<Reply> replies = Work(heeded.Intentions, draft, speaker, now, toDraft);
        if (heeded.Intentions.Count == 0) replies.AddRange(Fail(NothingIn(incoming, answer), incoming.Text, speaker, now));
        Append(incoming, draft, replies, now, beforeKeeping);
        foreach (DraftRequest request in toDraft) drafts.Follow(request, now);
        return new TurnAnswer([.. heeded.Intentions.Select(intention => intention.Command)], replies);
    }

    /// <summary>As <see cref="Take(Incoming)"/>; where the store fails, the reply says that nothing was recorded.</summary>
    public TurnAnswer TakeOrTell(Incoming incoming)
    {
        try
        {
            return Take(incoming);
        }
        catch (StoreException)
        {
            return new TurnAnswer([], [Replier.NotKept(incoming.Speaker, WrittenLanguage.Of(incoming.Text) ?? Language.Zh)]);
        }
    }

    private static Decision NothingIn(Incoming incoming, ModelAnswer? answer) => incoming.Text is { } text && MessageCheck.Fault(text) is { } fault
        ? new Decision.Unreadable(fault)
        : Decision.NotUnderstood.In(incoming.Text ?? "", (answer as ModelAnswer.Absent)?.Why);

    private static TurnAnswer? Dedupe(Incoming incoming, StoredMessage? kept) =>
        kept is { IsWorked: true } ? new TurnAnswer([], SentReplies.Of(kept, incoming), WasSeen: true) : null;

    private Speaker Identify(Incoming incoming)
    {
        Member member = books.Ledger.People.Named(incoming.Speaker) ?? throw new UnknownSpeakerException(incoming.Speaker);
        Language language = member.Language ?? WrittenLanguage.Of(incoming.Text) ?? books.Ledger.Settings.Language;
        return new Speaker(member, incoming.Room, language);
    }

    private Heeded Interpret(Incoming incoming, Setting setting, ModelAnswer? answer)
    {
        if (incoming.Action is { } action) return new Heeded([PressedButton.Read(setting, action)]);
        string text = incoming.Text ?? "";
        if (MessageCheck.Fault(text) is not null) return new Heeded([]);
        bool mayAsk = model is not null && setting.Ledger.Settings.UsesModel == true;
        return Reading.Of(setting, text, mayAsk, answer);
    }

    private List<Reply> Work(IReadOnlyList<Intention> intentions, Draft draft, Speaker speaker, Instant now, List<DraftRequest> toDraft)
    {
        List<Reply> replies = [];
        bool asks = false;
        foreach (Intention intention in intentions.Concat(intentions.Select(one => one.Again).OfType<Intention>()))
        {
            if (Decide(intention, speaker, now) is not { } decision) continue;
            // One question at a time: the older one stays open, and is put when this one has its answer.
            if (asks && intention.IsRepeated && decision is Decision.Asked later) Apply(intention, later with { IsRepeated = false }, draft, speaker, now);
            else replies.AddRange(Work(intention, decision, draft, speaker, now, toDraft));
            asks |= decision is Decision.Asked;
        }

        return replies;
    }

    private List<Reply> Work(Intention intention, Decision decision, Draft draft, Speaker speaker, Instant now, List<DraftRequest> toDraft)
    {
        Before before = Replier.Look(books.Ledger, speaker, decision, now);
        Apply(intention, decision, draft, speaker, now);
        List<Reply> replies = [.. Reply(decision, before, speaker, now)];
        books.LastTurns.Note(speaker, decision, now);
        if (decision is Decision.Recorded || intention.Command is not Command.AmendLast) books.LastTurns.Note(speaker, Missed.After(decision, books.Names, intention.Words), now);
        if (decision is Decision.Recorded { Main: var main } && main is Fact.CustomersTransferred or Fact.RecordAmended { Now: Fact.CustomersTransferred }) replies.Add(HandOver(main, now));
        if (DraftRequests.For(books.Ledger, books.Names, decision, speaker, replies) is { } request) toDraft.Add(request);
        replies.AddRange(Replier.TellOthers(books.Ledger, decision, before, speaker));
        if (decision is Decision.Recorded { Main: Fact.DealSigned signed }) replies.AddRange(Honour(signed, books.Ledger.Seq, draft, now));
        if (decision is Decision.Recorded { Main: Fact.RecordAmended { Now: Fact.DealSigned put } amended }) replies.AddRange(Honour(put, amended.Record, draft, now));
        if (decision is Decision.Recorded { Main: Fact.PeriodClosed, Also: var closed }) replies.AddRange(TellGrades(closed, now));
        return replies;
    }

    /// <summary>Whoever takes customers over is told at once what they must know of them.</summary>
    private Reply HandOver(Fact main, Instant now) =>
        Replier.Tell(books.Ledger, main as Fact.CustomersTransferred ?? (Fact.CustomersTransferred)((Fact.RecordAmended)main).Now, now);

    /// <summary>What an order, just signed or amended, earns its sellers is told to their teams.</summary>
    private IEnumerable<Reply> Honour(Fact.DealSigned signed, long record, Draft draft, Instant now)
    {
        if (books.Ledger.Customers[signed.Customer].OrderOf(record) is not { } order) return [];
        IReadOnlyList<Fact.HonourGiven> earned = HonourRule.Earned(books.Ledger, order);
        foreach (Fact.HonourGiven honour in earned) draft.Record(now, default, honour);
        return earned.Count == 0 ? [] : Replier.Tell(books.Ledger, earned);
    }

    private IEnumerable<Reply> TellGrades(IReadOnlyList<Fact> closed, Instant now) =>
        closed.OfType<Fact.GradeReviewed>().SelectMany(review => Replier.Tell(books.Ledger, review, now));

    /// <summary>Null where a question was to be put once more and nothing is missing any more: nobody said yes to recording it.</summary>
    private Decision? Decide(Intention intention, Speaker speaker, Instant now)
    {
        Setting setting = new(books.Ledger, books.Names, speaker, now, Told: books.LastTurns.QuestionOf(speaker, now), Missed: books.LastTurns.MissedBy(speaker, now));
        Decision decision = Decider.Decide(setting, intention);
        if (!intention.IsRepeated) return decision;
        return decision is Decision.Asked asked ? asked with { IsRepeated = true } : null;
    }

    private static void Apply(Intention intention, Decision decision, Draft draft, Speaker speaker, Instant now)
    {
        if (intention.Settles is { } question) draft.Record(now, speaker.Member.Id, new Fact.QuestionSettled(question));
        foreach (Fact fact in FactsOf(intention, decision, speaker)) draft.Record(now, speaker.Member.Id, fact);
    }

    private static IEnumerable<Fact> FactsOf(Intention intention, Decision decision, Speaker speaker)
    {
        if (decision is Decision.Recorded recorded) return [.. recorded.Also, recorded.Main];
        if (decision is Decision.Answered { Kept: { } kept }) return [kept];
        if (decision is not Decision.Asked asked) return [];
        JsonObject pending = CommandWire.ToJson(asked.Pending);
        return [new Fact.QuestionAsked(speaker.Member.Id, speaker.Room, pending, asked.Missing, asked.Choices, intention.Create, intention.Words, intention.IsProposed ? true : null, asked.IsRepeated ? true : null)];
    }

    private IEnumerable<Reply> Fail(Decision nothing, string? text, Speaker speaker, Instant now)
    {
        if (Missed.After(nothing, books.Names, text) is { } missed) books.LastTurns.Note(speaker, missed, now);
        return Reply(nothing, default, speaker, now);
    }

    private IEnumerable<Reply> Reply(Decision decision, Before? before, Speaker speaker, Instant now) =>
        Replier.Build(books.Ledger, before, decision, speaker, now);

    /// <summary>A turn that recorded nothing and is answered by whoever brought it costs no commit: its message may come again and is answered again.</summary>
    private static void Append(Incoming incoming, Draft draft, List<Reply> replies, Instant now, Action<IReadOnlyList<Reply>>? beforeKeeping)
    {
        if (draft.IsEmpty && incoming.ReplyAddress is null) return;
        beforeKeeping?.Invoke(replies);
        for (int index = 0; index < replies.Count; index++)
        {
            if (!SentReplies.IsAnswer(incoming, replies[index])) draft.Send(SentReplies.KeyOf(incoming.Key, index), replies[index], now);
        }

        draft.Keep(incoming.ToKeep(now), replies);
    }
}
