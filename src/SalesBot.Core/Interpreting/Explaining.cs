using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Building;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting;

/// <summary>
/// Tells how a message was understood: what was read in it, what each clause was taken for and might have been, which words gave which slot, and which
/// values gave none.
/// </summary>
public static class Explaining
{
    /// <summary>One line a finding, in the order they were made.</summary>
    public static IReadOnlyList<string> Explain(string text, LocalDateTime now, string? speaker, NameDirectory directory, int fiscalYearStartMonth = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(directory);
        var message = Tokenizer.Read(PlainText.Of(text), now, speaker, directory, fiscalYearStartMonth);
        var frames = FrameBuilder.Build(message);
        var understood = CommandBuilder.Build(message, frames);
        return [.. message.Tokens.Select(token => Told(message, token)), .. Clauses(message), .. frames.Select(frame => $"about  {frame}"), .. Commands(message, understood)];
    }

    private static string Told(Message message, Token token) => $"read   {message.Text.Words(token.Span)}: {Meaning(token)}";

    private static string Meaning(Token token) => token switch
    {
        { Name: { } name } => $"{name.Match} name of {string.Join(", ", name.Candidates.Select(thing => $"{thing.Kind} {thing.Value}"))}",
        { Date: { } date } => $"{date.Kind} {date.Past} / {date.Future} {date.Form} {date.Time} {date.Length}",
        { Quantity: { } quantity } => $"{quantity.Kind} {quantity.Value} {quantity.Currency} {quantity.Unit}{(quantity.IsVague ? " vague" : "")}",
        _ => token.Senses.ToString(),
    };

    private static IEnumerable<string> Clauses(Message message) =>
        ClauseSplitter.Split(SlipMending.Mend(message)).Select(clause =>
            $"clause {clause.Words.Trim()}: {clause.Mood}, {Recogniser.Of(clause)?.ToString() ?? "tells more"}{Others(clause)}{Figures(clause)}");

    private static string Others(Clause clause) =>
        Recogniser.Considered(clause).Where(intent => intent != Recogniser.Of(clause)).ToArray() is { Length: > 0 } others ? $" (or {string.Join(", ", others)})" : "";

    private static string Figures(Clause clause) => string.Concat(clause.Figures.Select(figure => $", {clause.Message.Text.Words(figure.Token.Span)} = {figure.Role}"));

    private static IEnumerable<string> Commands(Message message, Understood understood)
    {
        for (var i = 0; i < understood.Commands.Count; i++)
        {
            yield return $"means  {CommandWire.IntentOf(understood.Commands[i])}";
            foreach (var evidence in understood.Evidence[i])
            {
                yield return $"       {evidence.Slot} from {message.Text.Words(evidence.Words)}";
            }
        }

        foreach (var token in message.Tokens.Where(token => token.Kind != TokenKind.Word && !understood.Evidence.Any(slots => slots.Any(evidence => evidence.Words.Overlaps(token.Span)))))
        {
            yield return $"left   {message.Text.Words(token.Span)}: read, and in no slot";
        }

        yield return $"sure   {understood.Confidence}";
    }
}
