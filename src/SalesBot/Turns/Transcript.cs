using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>Replays a conversation line by line with the clock set by it. What falls due between two lines is answered with the later one.</summary>
internal sealed class Transcript(Desk desk)
{
    private static readonly JsonSerializerOptions JsonLines = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, IReadOnlyList<Reply>> _said = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">A line is not of its form; the message names it by number.</exception>
    public void Run(TextReader input, TextWriter output, Action<Instant> beforeFirst)
    {
        int number = 0;
        while (input.ReadLine() is { } json)
        {
            number++;
            if (string.IsNullOrWhiteSpace(json)) continue;
            try
            {
                TranscriptLine line = TranscriptLine.Read(json.TrimStart('\uFEFF'));
                beforeFirst(line.At);
                output.WriteLine(Answer(line, number));
            }
            catch (Exception problem) when (problem is FormatException or UnknownSpeakerException)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {number}: {problem.Message}"), problem);
            }

            output.Flush();
        }
    }

    private string Answer(TranscriptLine line, int number)
    {
        List<Reply> replies = [.. desk.Clockwork.PassTo(line.At)];
        IReadOnlyList<Command> commands = [];
        if (line.As is not null)
        {
            TurnAnswer answer = desk.Turn.TakeOrTell(IncomingOf(line, number));
            commands = answer.Commands;
            replies.AddRange(answer.Replies);
        }

        _said[line.Id] = replies;
        return Line(line.Id, commands, replies);
    }

    /// <summary>One line of output in the form of the contract.</summary>
    public static string Line(string id, IReadOnlyList<Command> commands, IReadOnlyList<Reply> replies)
    {
        JsonObject written = new()
        {
            ["id"] = id,
            ["commands"] = new JsonArray([.. commands.Select(CommandWire.ToJson)]),
            ["replies"] = new JsonArray([.. replies.Select(reply => JsonNode.Parse(ReplyWire.Write(reply)))]),
        };
        return written.ToJsonString(JsonLines);
    }

    private Incoming IncomingOf(TranscriptLine line, int number)
    {
        // A line that is delivered again, at whatever place, is the same message by its id; one without an id by its number. The moment keeps replays against one journal apart.
        string name = line.Id.Length > 0 ? line.Id : string.Create(CultureInfo.InvariantCulture, $"line {number}");
        string key = string.Create(CultureInfo.InvariantCulture, $"{line.At.ToUnixTimeTicks()}-{name}");
        string? action = line.Press is { } press ? press.Action ?? ActionOf(press) : null;
        return new Incoming(new MessageKey("talk", key), line.As!, line.Room, line.Press is null ? line.Text : null, action, line.At);
    }

    /// <summary>A button that is not there answers like one that no longer works.</summary>
    private string ActionOf(PressedLine press)
    {
        IEnumerable<ReplyAction> shown = _said.GetValueOrDefault(press.Of ?? "")?.SelectMany(reply => reply.Actions) ?? [];
        ReplyAction? pressed = shown.FirstOrDefault(action => action.Intent == press.Intent && (press.Pick is null || press.Pick == action.Pick || press.Pick == action.Label));
        return pressed?.Action ?? "";
    }
}
