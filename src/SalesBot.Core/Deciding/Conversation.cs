using System.Diagnostics;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Answering;

namespace SalesBot.Core.Deciding;

/// <summary>What a message or a pressed button amounts to, given the question that may be open.</summary>
public static class Conversation
{
    /// <summary>How long a question waits for a bare answer.</summary>
    public static readonly Duration Patience = Duration.FromHours(2);

    /// <summary>An understanding that is less likely right than this is not recorded without a yes.</summary>
    public const decimal SureFrom = 0.9m;

    /// <summary>What is missing where a whole command is asked about: "did you mean …?"</summary>
    public const string Meant = "meant";

    private const string Yes = "yes";

    /// <summary>
    /// A bare answer completes the open question. Anything else stands for itself: a new record overtakes the question, a question asked in
    /// between leaves it open.
    /// </summary>
    /// <param name="confidence">How likely the commands are what was meant, from 0 to 1.</param>
    public static IReadOnlyList<Intention> Follow(Setting setting, string text, IReadOnlyList<Command> understood, decimal confidence = 1)
    {
        bool isUnsure = confidence < SureFrom;
        understood = [.. understood.Select(command => PlannedDay.Of(setting, text, command))];
        LocalDateTime now = setting.Now.InZone(setting.Ledger.Zone).LocalDateTime;
        string? fault = ValueFault.In(text, now);
        OpenQuestion? open = setting.Ledger.Questions.First(setting.Speaker.Member.Id, setting.Speaker.Room, setting.Now - Patience);
        if (open is null) return [.. understood.Where(MeansSomething).Select(command => Of(command, fault) with { IsUnsure = isUnsure })];
        if (fault is not null && understood.Count == 0) return [Refuse(open, fault)];
        if (fault is null && Answered(setting, open, text, understood) is { } answer) return [answer];
        return [.. understood.Select((command, index) => Of(command, fault) with { IsUnsure = isUnsure, Settles = index == 0 && !CommandWire.Asks(command) && fault is null ? open.Id : null })];
    }

    /// <summary>The choice that was pressed or named, from 0; null where there is no such choice any more.</summary>
    public static Intention? Pick(OpenQuestion open, int choice) =>
        open.Asked.Choices is { } choices && choice >= 0 && choice < choices.Count ? Complete(open, choices[choice]) : null;

    /// <summary>Yes means the only thing that can be meant: creating the new name, or the only choice.</summary>
    public static Intention? Confirm(OpenQuestion open) => open.Asked.Choices is { Count: 1 } ? Pick(open, 0) : null;

    /// <summary>"Did you mean …?": yes records the command as it was understood.</summary>
    public static Decision AskWhether(Command command) => new Decision.Asked(command, Meant, [Yes], "");

    public static Intention Cancel(OpenQuestion open) => new(new Command.Cancel(), Settles: open.Id);

    /// <summary>Yes and no answer a question; without one they mean nothing.</summary>
    private static bool MeansSomething(Command command) => command is not (Command.Confirm or Command.Cancel);

    private static Intention Of(Command command, string? fault) => new(command, Fault: CommandWire.Asks(command) ? null : fault);

    private static Intention Refuse(OpenQuestion open, string fault) =>
        new(CommandWire.FromJson(open.Asked.Pending.DeepClone().AsObject()) ?? new Command.Help(), Fault: fault);

    private static Intention? Answered(Setting setting, OpenQuestion open, string text, IReadOnlyList<Command> understood)
    {
        if (understood is [Command.AmendLast amend] && CommandWire.Slots(amend) is { Count: > 0 } changes && (open.Asked.Missing == Meant || changes.ContainsKey(open.Asked.Missing)))
        {
            return Complete(open, changes);
        }

        if (understood is [Command.Confirm]) return Confirm(open) ?? Again(open);
        if (understood is [Command.Cancel]) return Cancel(open);
        LocalDateTime now = setting.Now.InZone(setting.Ledger.Zone).LocalDateTime;
        // A new name or free text is an answer only where nothing else was understood.
        Answer? answer = AnswerReader.Read(text, open.Asked.Missing, open.Asked.Choices ?? [], now, setting.Names);
        return understood.Count > 0 && answer is Answer.Slots said && IsFree(setting, said.Values) ? null : By(open, answer);
    }

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

    /// <summary>An answer that could mean several things is not guessed: the question is put once more.</summary>
    private static Intention? Again(OpenQuestion open) => Complete(open, []);

    private static int NewAmong(OpenQuestion open) =>
        open.Asked.Choices?.ToList().FindIndex(choice => choice.StartsWith(CustomerFinder.CreatePrefix, StringComparison.Ordinal)) ?? -1;

    private static bool IsFree(Setting setting, JsonObject values) =>
        values.ContainsKey("text")
        || values.ContainsKey("reason")
        || (values["customer"] is { } name && setting.Ledger.Customers.Named((string)name!) is null);

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
        // An amount in yuan after "in which currency?" must not keep the currency that had no rate.
        if (values.ContainsKey("amount") && !values.ContainsKey("currency")) slots.Remove("currency");
        slots.Parent?.AsObject().Remove("slots");
        pending["slots"] = slots;
        return CommandWire.FromJson(pending) is { } command ? new Intention(command, open.Asked.Create, open.Id) : null;
    }
}
