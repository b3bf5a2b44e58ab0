using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Deciding;

/// <summary>Putting the last record right, and taking back.</summary>
internal static class CorrectionDecisions
{
    /// <summary>What says the same thing in another way, so that naming one forgets the others.</summary>
    private static readonly string[] WaysToSayProfit = ["profit", "margin", "cost"];

    /// <summary>The record that is meant is decided anew with the slots to be changed; behind a refusal, what was refused.</summary>
    public static Decision Amend(Setting setting, Command.AmendLast amend)
    {
        JsonObject changes = CommandWire.Slots(amend);
        if (changes.Count == 0) return new Decision.Asked(amend, "amount", [], "");
        if (setting.Missed is { } missed) return OfMissed(setting, amend, missed, changes);
        foreach (long change in MeantRecords.ToAmend(setting, changes))
        {
            if (setting.Ledger.Records.OfChange(change) is { } record && Merge(setting.Ledger, record, changes) is { } merged)
            {
                return Redecide(setting, amend, record, merged);
            }
        }

        return NothingOf(setting, amend);
    }

    /// <summary>A colleague's record that the speaker may not change is said to be one, and the speaker's own is never taken for it.</summary>
    private static Decision.Refused NothingOf(Setting setting, Command command) => MeantOwner.In(setting, setting.Words) is not null && !setting.Speaker.Member.IsManager
        ? new Decision.Refused(command, RefusalReason.NotAllowed, "")
        : new Decision.Refused(command, RefusalReason.NothingToUndo, "");

    /// <summary>"No, 30k" behind what was refused, or not understood, means that and no older record.</summary>
    private static Decision OfMissed(Setting setting, Command.AmendLast amend, Missed missed, JsonObject changes) =>
        missed.Refused is { } refused && Merge(refused, changes) is { } merged ? Decider.Decide(setting with { Missed = null }, merged) : new Decision.Refused(amend, RefusalReason.NothingToUndo, "");

    /// <summary>Puts the record right that a change belongs to: the speaker's own, while it stands.</summary>
    public static Decision AmendChange(Setting setting, Command.AmendLast amend, long change)
    {
        if (setting.Ledger.Records.OfChange(change) is not { IsTakenBack: false } record) return new Decision.Refused(amend, RefusalReason.NothingToUndo, "");
        if (!Rights.MayTakeBack(setting.Speaker.Member, record.By, record.Now)) return new Decision.Refused(amend, RefusalReason.NotAllowed, "");
        return Merge(setting.Ledger, record, CommandWire.Slots(amend)) is { } merged
            ? Redecide(setting, amend, record, merged)
            : new Decision.Refused(amend, RefusalReason.InvalidValue, "");
    }

    public static Decision Undo(Setting setting, Command.UndoLast undo)
    {
        foreach (long change in MeantRecords.ToTakeBack(setting)) return UndoChange(setting, undo, change);
        return NothingOf(setting, undo);
    }

    /// <summary>Takes back one change: the recorder's own or, for a manager, anybody's.</summary>
    public static Decision UndoChange(Setting setting, Command.UndoLast undo, long change)
    {
        if (setting.Ledger.Records.OfChange(change) is not { } record) return new Decision.Refused(undo, RefusalReason.NothingToUndo, "");
        if (!record.Ends(change)) return new Decision.Refused(undo, RefusalReason.NothingToUndo, "");
        if (!Rights.MayTakeBack(setting.Speaker.Member, record.By, record.Now)) return new Decision.Refused(undo, RefusalReason.NotAllowed, "");
        if (ClosedBooks.Refusal(setting, undo, record) is { } closed) return closed;
        if (IsTooOld(setting, record)) return new Decision.Refused(undo, RefusalReason.TooOld, "");
        if (change == record.Seq && HasFollowers(setting.Ledger, record)) return new Decision.Refused(undo, RefusalReason.NotAllowed, ((Fact.CustomerAdded)record.Now).Name);
        return OwnershipUndo.WhyNot(setting, undo, record) ?? new Decision.Recorded(undo, new Fact.ChangeTakenBack(change), [], []);
    }

    private static bool IsTooOld(Setting setting, Record record) => record.At < setting.Now - RecordLog.Reach;

    /// <summary>A customer that others have records with cannot be as if it had never been.</summary>
    private static bool HasFollowers(Ledger ledger, Record record) =>
        record.Now is Fact.CustomerAdded added && ledger.Customers[added.Id].History.Count > 1;

    private static Decision Redecide(Setting setting, Command.AmendLast amend, Record record, Command merged)
    {
        if (ClosedBooks.Refusal(setting, amend, record) is { } closed) return closed;
        if (IsTooOld(setting, record)) return new Decision.Refused(amend, RefusalReason.TooOld, "");
        if (OwnershipUndo.WhyNot(setting, amend, record) is { } refusal) return refusal;
        return Decider.Decide(setting with { Amending = record }, merged) switch
        {
            Decision.Recorded put => new Decision.Recorded(put.Command, new Fact.RecordAmended(record.Seq, put.Main), put.Also, put.Notes),
            // What is still open is asked about the correction, so that the answer corrects and does not record a second time.
            Decision.Asked ask => ask with { Pending = amend },
            Decision.Refused refused => refused with { Command = amend },
            Decision.Answered or Decision.NotUnderstood or Decision.Unreadable => throw new UnreachableException("a record is recorded, asked about or refused"),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>"Make that 9k for the hampers": of an order that holds several categories, the sum of one. Its total follows.</summary>
    private static bool ChangesItem(JsonObject slots, JsonObject changes)
    {
        if (changes.Count != 2 || changes["amount"] is not { } amount || changes["category"] is not { } category || slots["items"] is not JsonArray items) return false;
        if (items.OfType<JsonObject>().FirstOrDefault(item => (string?)item["category"] == (string?)category) is not { } one) return false;
        one["amount"] = amount.DeepClone();
        slots["amount"] = Total(items).ToString(CultureInfo.InvariantCulture);
        return true;
    }

    private static decimal Total(JsonArray items) => items.OfType<JsonObject>().Sum(item => decimal.Parse((string)item["amount"]!, CultureInfo.InvariantCulture));

    /// <summary>The only sum of a profit figure is the profit: "no, 65k" means that.</summary>
    private static JsonObject AsProfit(Command before, JsonObject changes) =>
        before is Command.SetProfit && changes is { Count: 1 } && changes["amount"] is { } said ? new JsonObject { ["profit"] = said.DeepClone() } : changes;

    private static Command? Merge(Ledger ledger, Record record, JsonObject changes) => Merge(RecordWords.CommandOf(ledger, record), changes);

    private static Command? Merge(Command before, JsonObject changes)
    {
        JsonObject slots = CommandWire.Slots(before);
        if (changes.Any(change => WaysToSayProfit.Contains(change.Key)))
        {
            foreach (string way in WaysToSayProfit) slots.Remove(way);
        }

        JsonObject put = ChangesItem(slots, changes) ? [] : AsProfit(before, changes);
        foreach ((string slot, JsonNode? value) in put) slots[slot] = value?.DeepClone();
        return CommandWire.FromJson(new JsonObject { ["intent"] = CommandWire.IntentOf(before), ["slots"] = slots });
    }
}
