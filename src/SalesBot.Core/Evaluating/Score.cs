using System.Text.Json.Nodes;
using SalesBot.Core.Proposing;

namespace SalesBot.Core.Evaluating;

/// <summary>
/// How well messages are understood, message by message: exactly, by their intents alone, by their slots, and in how many something is recorded that was not
/// said. Commands are in the form of the contract.
/// </summary>
public sealed class Score
{
    public int Messages { get; private set; }

    /// <summary>Messages whose commands are all right, in order.</summary>
    public int Exact { get; private set; }

    /// <summary>Messages whose intents are right, in order.</summary>
    public int Intents { get; private set; }

    /// <summary>Slots that are right, of commands at their place.</summary>
    public int RightSlots { get; private set; }

    /// <summary>Slots that were given and are not right.</summary>
    public int WrongSlots { get; private set; }

    /// <summary>Slots that are missing.</summary>
    public int MissedSlots { get; private set; }

    /// <summary>Messages in which more is recorded than was said.</summary>
    public int FalseRecords { get; private set; }

    /// <param name="today">The day of the message as the contract writes it; empty for no day in particular.</param>
    /// <param name="speaker">Null for nobody in particular.</param>
    /// <returns>Whether the message was understood exactly.</returns>
    public bool Add(IReadOnlyList<JsonObject> meant, IReadOnlyList<JsonObject> understood, string today, string? speaker)
    {
        Messages++;
        bool isExact = meant.Count == understood.Count && meant.Zip(understood).All(pair => Likeness.IsSame(pair.First, pair.Second, today, speaker));
        if (isExact) Exact++;
        if (meant.Select(IntentOf).SequenceEqual(understood.Select(IntentOf))) Intents++;
        for (int place = 0; place < meant.Count; place++)
        {
            JsonObject? there = place < understood.Count && IntentOf(understood[place]) == IntentOf(meant[place]) ? understood[place] : null;
            CountSlots(Likeness.SlotsOf(meant[place], today, speaker), there is null ? [] : Likeness.SlotsOf(there, today, speaker));
        }

        if (HasMore(meant, understood)) FalseRecords++;
        return isExact;
    }

    private void CountSlots(HashSet<(string Slot, string Value)> meant, HashSet<(string Slot, string Value)> understood)
    {
        int right = meant.Count(understood.Contains);
        RightSlots += right;
        MissedSlots += meant.Count - right;
        WrongSlots += understood.Count - right;
    }

    private static bool HasMore(IReadOnlyList<JsonObject> meant, IReadOnlyList<JsonObject> understood)
    {
        List<string> left = [.. meant.Select(IntentOf)];
        return understood.Select(IntentOf).Where(Likeness.Records).Any(intent => !left.Remove(intent));
    }

    private static string IntentOf(JsonObject command) => (string?)command["intent"] ?? "";
}
