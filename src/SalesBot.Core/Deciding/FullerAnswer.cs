using System.Text.Json.Nodes;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Deciding;

/// <summary>
/// An answer that says more than was asked: "62k, gift boxes, net 30" after "for how much?". It is read as the end of the message that raised the question,
/// and answers where both together tell the one command, with the value asked for and nothing else than was said before.
/// </summary>
/// <param name="Values">The slots of the command that both together tell.</param>
/// <param name="Words">Both messages together.</param>
/// <param name="Confidence">How likely that is what was meant, from 0 to 1.</param>
internal sealed record FullerAnswer(JsonObject Values, string Words, decimal Confidence)
{
    /// <summary>Free text is an answer as a whole, and a yes has no parts.</summary>
    private static readonly string[] Whole = ["text", "reason", Conversation.ConfirmSlot, Conversation.Meant];

    /// <param name="understood">What the answer means by itself.</param>
    /// <returns>Null where the text is no such answer.</returns>
    public static FullerAnswer? In(Setting setting, OpenQuestion open, string text, IReadOnlyList<Command> understood)
    {
        string intent = (string)open.Asked.Pending["intent"]!;
        if (open.Asked.Words is not { } asked || Whole.Contains(open.Asked.Missing) || !understood.All(command => CommandWire.IntentOf(command) == intent)) return null;
        string words = $"{asked}, {text.Trim()}";
        Understood together = setting.Understand(words);
        Command[] told = [.. together.Commands.Where(command => CommandWire.IntentOf(command) == intent)];
        if (told is not [var only] || together.Commands.Count != setting.Understand(asked).Commands.Count) return null;
        JsonObject values = CommandWire.Slots(only);
        JsonObject before = open.Asked.Pending["slots"]?.AsObject() ?? [];
        return Answers(values, before, open.Asked.Missing) ? new FullerAnswer(values, words, together.Confidence) : null;
    }

    /// <summary>Whether the value asked for is said now, and nothing said before is contradicted.</summary>
    private static bool Answers(JsonObject values, JsonObject before, string missing) =>
        values.TryGetPropertyValue(missing, out JsonNode? answer) && !JsonNode.DeepEquals(answer, before[missing])
        && values.All(said => said.Key == missing || !before.TryGetPropertyValue(said.Key, out JsonNode? known) || JsonNode.DeepEquals(known, said.Value));
}
