using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies;

/// <summary>
/// What a button says when it is pressed: "undo_last:41", "amend_last:41?category=card", "pick:42:1", "confirm:42", "cancel:42", or a command
/// of its own, "ask_ranking?metric=profit". It holds all it needs and proves nothing: who presses, and whether it still stands, is checked then.
/// </summary>
public abstract record PressedAction
{
    /// <summary>UTF-16 units; longer ones are none of ours.</summary>
    private const int Longest = 1000;

    // Private, so that no case can be added outside this type.
    private PressedAction()
    {
    }

    /// <param name="Change">Number of the entry to take back: a record or an amendment.</param>
    public sealed record Undo(long Change) : PressedAction;

    /// <param name="Change">Number of an entry of the record to be put right.</param>
    public sealed record Amend(long Change, Command.AmendLast Correction) : PressedAction;

    /// <param name="Question">Number of the entry that asked.</param>
    /// <param name="Choice">From 0; written from 1, as the rows of the question are.</param>
    public sealed record Pick(long Question, int Choice) : PressedAction;

    public sealed record Confirm(long Question) : PressedAction;

    public sealed record Cancel(long Question) : PressedAction;

    /// <summary>As if the presser had written it.</summary>
    public sealed record Say(Command Command) : PressedAction;

    /// <summary>Whether the card that it was pressed on is settled by it; what is only asked leaves the card to be pressed again.</summary>
    public bool Settles => this is not Say;

    /// <summary>Whether it may record something, so that one press must stay one; a question can be asked as often as somebody likes.</summary>
    public bool Records => this is not Say say || !CommandWire.Asks(say.Command);

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static PressedAction? TryParse(string? text)
    {
        if (text is not { Length: > 0 and <= Longest }) return null;
        string[] halves = text.Split('?', 2);
        string[] parts = halves[0].Split(':');
        return halves.Length == 1 ? WithNumbers(parts) ?? Spoken(parts, []) : Spoken(parts, SlotsOf(halves[1]));
    }

    public sealed override string ToString() => this switch
    {
        Undo undo => string.Create(CultureInfo.InvariantCulture, $"undo_last:{undo.Change}"),
        Amend amend => string.Create(CultureInfo.InvariantCulture, $"amend_last:{amend.Change}{Written(amend.Correction)}"),
        Pick pick => string.Create(CultureInfo.InvariantCulture, $"pick:{pick.Question}:{pick.Choice + 1}"),
        Confirm confirm => string.Create(CultureInfo.InvariantCulture, $"confirm:{confirm.Question}"),
        Cancel cancel => string.Create(CultureInfo.InvariantCulture, $"cancel:{cancel.Question}"),
        Say say => CommandWire.IntentOf(say.Command) + Written(say.Command),
        _ => throw new UnreachableException(),
    };

    private static PressedAction? WithNumbers(string[] parts) => parts switch
    {
        ["undo_last", var change] when Number(change) is { } number => new Undo(number),
        ["confirm", var question] when Number(question) is { } number => new Confirm(number),
        ["cancel", var question] when Number(question) is { } number => new Cancel(number),
        ["pick", var question, var choice] when Number(question) is { } number && Number(choice) is { } index and <= int.MaxValue =>
            new Pick(number, (int)index - 1),
        _ => null,
    };

    private static PressedAction? Spoken(string[] parts, JsonObject slots)
    {
        JsonObject json = new() { ["intent"] = parts[0], ["slots"] = slots };
        if (CommandWire.FromJson(json) is not { } command) return null;
        if (parts.Length == 1) return command is Command.AmendLast ? null : new Say(command);
        return parts.Length == 2 && command is Command.AmendLast amend && Number(parts[1]) is { } change ? new Amend(change, amend) : null;
    }

    private static JsonObject SlotsOf(string query)
    {
        JsonObject slots = [];
        foreach (string pair in query.Split('&'))
        {
            string[] sides = pair.Split('=', 2);
            slots[sides[0]] = Uri.UnescapeDataString(sides[^1]);
        }

        return slots;
    }

    private static string Written(Command command)
    {
        IEnumerable<string> slots = CommandWire.Slots(command).Select(slot => slot.Key + "=" + Uri.EscapeDataString((string)slot.Value!));
        string query = string.Join('&', slots);
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>1 or more; null for anything else.</summary>
    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0 ? number : null;
}
