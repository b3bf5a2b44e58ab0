using System.Diagnostics;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Answering;
using SalesBot.Core.Proposing;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Deciding;

/// <summary>What a message or a pressed button amounts to, given the question that may be open.</summary>
public static class Conversation
{
    /// <summary>How long a question waits for a bare answer.</summary>
    public static readonly Duration Patience = Duration.FromHours(2);

    /// <summary>What a question asks for where nothing but a yes is missing.</summary>
    public const string ConfirmSlot = "confirm";

    /// <summary>An understanding that is less likely right than this is not recorded without a yes.</summary>
    public const decimal SureFrom = 0.9m;

    /// <summary>What is missing where a whole command is asked about: "did you mean …?"</summary>
    public const string Meant = "meant";

    private const string Yes = "yes";

    /// <summary>
    /// A bare answer completes the open question. Anything else stands for itself: behind a new record the question is put once more, a question asked
    /// in between leaves it open.
    /// </summary>
    /// <param name="confidence">How likely the commands are what was meant, from 0 to 1.</param>
    public static IReadOnlyList<Intention> Follow(Setting setting, string text, IReadOnlyList<Command> understood, decimal confidence = 1) =>
        [.. Understand(setting, text, understood, confidence).Select(intention => intention with { Words = intention.Words ?? text.Trim() })];

    /// <summary>What only the company's own words can tell — its stages, its plans, its customers' numbers — is sure, however little else was understood.</summary>
    private static IReadOnlyList<Intention> Understand(Setting setting, string text, IReadOnlyList<Command> understood, decimal confidence)
    {
        IReadOnlyList<Command>? own = SpokenWords.InsteadOf(understood, setting, PlainText.Of(text));
        return Understand(setting, text, own ?? understood, confidence < SureFrom && own is null);
    }

    private static IReadOnlyList<Intention> Understand(Setting setting, string text, IReadOnlyList<Command> understood, bool isUnsure)
    {
        OpenQuestion? open = setting.Ledger.Questions.First(setting.Speaker.Member.Id, setting.Speaker.Room, setting.Now - Patience);
        if (OfObjections(setting, open, text) is { } said) return [said];
        understood = [.. understood.Select(command => PlannedDay.Of(setting, text, command))];
        string? fault = ValueFault.In(text, setting.LocalNow);
        List<Intention> meant = [.. understood.Select(command => Of(command, fault ?? ZeroAmount.In(text, command)) with { IsUnsure = isUnsure }).Select(one => FigureWords.AsWhy(text, one))];
        if (open is not null) return After(setting, open, text, understood, meant, fault);
        return Unasked(setting, text, understood) is { } agreed ? [agreed] : [.. meant.Where(one => MeansSomething(one.Command))];
    }

    /// <summary>What a message means while a question waits for its answer.</summary>
    private static IReadOnlyList<Intention> After(
        Setting setting, OpenQuestion open, string text, IReadOnlyList<Command> understood, IReadOnlyList<Intention> meant, string? fault)
    {
        if (fault is not null) return understood.Count == 0 ? [Refuse(open, fault)] : meant;
        if (Answered(setting, open, text, understood) is { } answer) return [answer with { Again = Behind(setting, open, answer.Command) }];
        return [.. meant.Select((one, index) => index == 0 && !CommandWire.Asks(one.Command) ? one with { Settles = open.Id, Again = AgainAfter(open, one.Command) } : one)];
    }

    /// <summary>
    /// What a language model proposes. A record overtakes the question that is open, and needs a yes; a question is answered like any other. It never
    /// answers for the speaker.
    /// </summary>
    public static IReadOnlyList<Intention> Propose(Setting setting, string text, IReadOnlyList<Command> proposed)
    {
        string? fault = ValueFault.In(text, setting.LocalNow);
        OpenQuestion? open = setting.Ledger.Questions.First(setting.Speaker.Member.Id, setting.Speaker.Room, setting.Now - Patience);
        return
        [
            .. proposed.Select((command, index) => Of(command, fault ?? ZeroAmount.In(text, command)) with
            {
                IsUnsure = true,
                IsProposed = true,
                Words = text.Trim(),
                Settles = index == 0 && open is not null && !CommandWire.Asks(command) && fault is null ? open.Id : null,
            }),
        ];
    }

    /// <summary>
    /// Whether a message is one that a language model may help with: nothing was found in it, or what was found may be wrong. An answer to the bot's own question is clear.
    /// </summary>
    /// <param name="meant">What the interpreter's understanding amounts to.</param>
    public static bool IsUnclear(string text, Understood understood, IReadOnlyList<Intention> meant)
    {
        if (text.Length > ModelQuestion.LongestText || CourtesyWords.In(text) is not null || !text.Any(char.IsLetter)) return false;
        return meant.Count == 0 ? understood.Commands.Count == 0 : meant.Any(one => one is { IsUnsure: true, IsProposed: false, Fault: null });
    }

    /// <summary>An answer to an objection, or a question about them; where any words answer what was asked, they are no question.</summary>
    private static Intention? OfObjections(Setting setting, OpenQuestion? open, string text)
    {
        if (ObjectionDecisions.Read(setting, text) is { } said) return said;
        return ObjectionDecisions.AsksFor(text) && (open is null || !TakesAnyWords(open)) ? new Intention(new Command.AskObjections()) : null;
    }

    /// <summary>What a bare yes means though nothing was asked in words: what waits for it in private.</summary>
    private static Intention? Unasked(Setting setting, string text, IReadOnlyList<Command> understood) =>
        Received(setting, text, understood) ?? Promoted(setting, text, understood);

    /// <summary>The choice that was pressed or named, from 0; null where there is no such choice any more.</summary>
    public static Intention? Pick(OpenQuestion open, int choice) =>
        open.Asked.Choices is { } choices && choice >= 0 && choice < choices.Count ? Complete(open, choices[choice]) : null;

    /// <summary>Yes means the only thing that can be meant: what was asked to be confirmed, creating the new name, or the only choice.</summary>
    public static Intention? Confirm(OpenQuestion open)
    {
        if (open.Asked.Missing != ConfirmSlot) return open.Asked.Choices is { Count: 1 } ? Pick(open, 0) : null;
        return Complete(open, new JsonObject()) is { } intention ? intention with { IsConfirmed = true } : null;
    }

    /// <summary>"Did you mean …?": yes records the command as it was understood.</summary>
    public static Decision AskWhether(Command command, bool isProposed) => new Decision.Asked(command, Meant, [Yes], "", isProposed);

    public static Intention Cancel(OpenQuestion open) => new(new Command.Cancel(), Settles: open.Id);

    /// <summary>A hand-over that waits for its receipt is a question too: a bare yes says that it has arrived.</summary>
    private static Intention? Received(Setting setting, string text, IReadOnlyList<Command> understood)
    {
        if (!setting.Speaker.IsPrivate || understood.Any(MeansSomething) || !Handovers.WaitingFor(setting.Ledger, setting.Speaker.Member).Any()) return null;
        return ReceiptWords.Are(text) || IsYes(setting, text) ? new Intention(new Command.ReceiveHandover()) : null;
    }

    /// <summary>So is the only promotion that waits for a manager: a bare yes decides it.</summary>
    private static Intention? Promoted(Setting setting, string text, IReadOnlyList<Command> understood)
    {
        if (!setting.Speaker.IsPrivate || !setting.Speaker.Member.IsManager || understood.Any(MeansSomething)) return null;
        Ledger ledger = setting.Ledger;
        SalesPeriod over = ledger.QuarterOf(ledger.QuarterOf(setting.Today).First.PlusDays(-1));
        if (ledger.Grades.Proposals(over).ToArray() is not [var only]) return null;
        return ApprovalWords.Are(text) || IsYes(setting, text) ? new Intention(new Command.SetGrade(new MemberName(ledger.People[only.Member].Name), only.After, over.Last.PlusDays(1))) : null;
    }

    /// <summary>Yes and no answer a question; without one they mean nothing.</summary>
    private static bool MeansSomething(Command command) => command is not (Command.Confirm or Command.Cancel);

    private static Intention Of(Command command, string? fault) => new(command, Fault: CommandWire.Asks(command) ? null : fault);

    private static Intention Refuse(OpenQuestion open, string fault) =>
        new(CommandWire.FromJson(open.Asked.Pending.DeepClone().AsObject()) ?? new Command.Help(), Fault: fault);

    private static Intention? Answered(Setting setting, OpenQuestion open, string text, IReadOnlyList<Command> understood)
    {
        if (understood is [{ } only] && AnsweredBy(setting, text, only, open) is { } answered) return answered;
        if (AnsweredWords.Choice(setting, open.Asked, text) is >= 0 and var named) return Pick(open, named);
        if (CourtesyWords.In(text) is not null) return null;
        Answer? answer = Read(setting, text, open.Asked.Missing, open.Asked.Choices ?? []);
        if (answer is not null && !IsFree(setting, answer)) return By(open, answer);
        if (FullerAnswer.In(setting, open, text, understood) is { } fuller) return By(open, fuller);
        // A new name or free text is an answer only where nothing else was understood.
        return MayBeFree(open, text, understood) ? By(open, answer) : null;
    }

    private static bool IsYes(Setting setting, string text) => Read(setting, text, ConfirmSlot, []) is Answer.Yes;

    private static Answer? Read(Setting setting, string text, string missing, IReadOnlyList<string> choices) =>
        AnswerReader.Read(text, missing, choices, setting.LocalNow, setting.Names, setting.Ledger.Settings.FiscalYearStarts);

    private static Intention? By(OpenQuestion open, Answer? answer) =>
        answer switch
        {
            Answer.Yes => Confirm(open) ?? Again(open),
            Answer.No => Cancel(open),
            Answer.Create => Pick(open, NewAmong(open)) ?? Again(open),
            Answer.Pick pick => Pick(open, pick.Index) ?? Again(open),
            Answer.Slots slots => Complete(open, slots.Values),
            null => null,
            _ => throw new UnreachableException(),
        };

    private static Intention? By(OpenQuestion open, FullerAnswer answer) =>
        Complete(open, answer.Values) is { } intention ? intention with { Words = answer.Words, IsUnsure = intention.IsUnsure || answer.Confidence < SureFrom } : null;

    /// <summary>A yes or no in any words, or the value asked for, said as a correction.</summary>
    private static Intention? AnsweredBy(Setting setting, string text, Command only, OpenQuestion open) => only switch
    {
        Command.AmendLast amend when CommandWire.Slots(amend) is { Count: > 0 } changes && (open.Asked.Missing == Meant || changes.ContainsKey(open.Asked.Missing) || Overtaking.IsNewest(setting, open)) => Complete(open, changes),
        Command.UndoLast when Overtaking.IsCalledOff(setting, open, text) => Cancel(open),
        Command.Confirm => Confirm(open) ?? Again(open),
        Command.Cancel => Cancel(open),
        _ => null,
    };

    /// <summary>An answer that could mean several things is not guessed: the question is put once more.</summary>
    private static Intention? Again(OpenQuestion open) => Complete(open, []);

    /// <summary>The same question behind what was recorded in between; null where it is dropped.</summary>
    private static Intention? AgainAfter(OpenQuestion open, Command next) =>
        Overtaking.IsPutAgain(open, next) && Again(open) is { } again ? again with { Settles = null, IsRepeated = true } : null;

    /// <summary>The question that waited behind the one that has its answer now.</summary>
    private static Intention? Behind(Setting setting, OpenQuestion open, Command answered) =>
        setting.Ledger.Questions.Behind(open, setting.Now - Patience) is { } next && AgainAfter(next, answered) is { } again ? again with { Settles = next.Id } : null;

    private static int NewAmong(OpenQuestion open) =>
        open.Asked.Choices?.ToList().FindIndex(choice => choice.StartsWith(CustomerFinder.CreatePrefix, StringComparison.Ordinal)) ?? -1;

    /// <summary>Whether words that could be anything answer what was asked.</summary>
    private static bool MayBeFree(OpenQuestion open, string text, IReadOnlyList<Command> understood) =>
        (understood.Count == 0 || TakesAnyWords(open)) && !AsksBack(text);

    /// <summary>Whatever it asks, a question is no reason and no name.</summary>
    private static bool AsksBack(string text) =>
        text.TrimEnd() is [.., '?' or '？' or '吗' or '呢'] || text.Contains("多少", StringComparison.Ordinal)
        || text.Contains("how many", StringComparison.OrdinalIgnoreCase) || text.Contains("how much", StringComparison.OrdinalIgnoreCase);

    /// <summary>Objections and their answers tell what happened, in words that a record would use too.</summary>
    private static bool TakesAnyWords(OpenQuestion open) =>
        (string?)open.Asked.Pending["intent"] is { } intent
        && (intent == CommandWire.IntentOf(new Command.RaiseObjection()) || intent == CommandWire.IntentOf(new Command.AnswerObjection()));

    private static bool IsFree(Setting setting, Answer answer) =>
        answer is Answer.Slots { Values: var values }
        && (values.ContainsKey("text") || values.ContainsKey("reason") || (values["customer"] is { } name && setting.Ledger.Customers.Named((string)name!) is null));

    private static Intention? Complete(OpenQuestion open, string choice)
    {
        if (open.Asked.Missing == Meant) return Complete(open, []);
        bool creates = choice.StartsWith(CustomerFinder.CreatePrefix, StringComparison.Ordinal);
        string value = creates ? choice[CustomerFinder.CreatePrefix.Length..] : choice;
        return Complete(open, new JsonObject { [open.Asked.Missing] = value }) is { } intention
            ? intention with { Create = creates ? value : intention.Create }
            : null;
    }

    private static Intention? Complete(OpenQuestion open, JsonObject values)
    {
        JsonObject pending = open.Asked.Pending.DeepClone().AsObject();
        JsonObject slots = pending["slots"]?.AsObject() ?? [];
        foreach ((string slot, JsonNode? value) in values) slots[slot] = value?.DeepClone();
        string? words = AnsweredWords.Settle(open.Asked, slots) ?? open.Asked.Words;
        // An amount in yuan after "in which currency?" must not keep the currency that had no rate.
        if (values.ContainsKey("amount") && !values.ContainsKey("currency")) slots.Remove("currency");
        slots.Parent?.AsObject().Remove("slots");
        pending["slots"] = slots;
        bool isProposed = open.Asked.IsProposed == true && open.Asked.Missing is not (Meant or ConfirmSlot);
        return CommandWire.FromJson(pending) is { } command
            ? new Intention(command, open.Asked.Create, open.Id, Words: words, IsUnsure: isProposed, IsProposed: isProposed, IsAnswer: true)
            : null;
    }
}
