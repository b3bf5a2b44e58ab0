using System.Globalization;
using Microsoft.Extensions.AI;
using SalesBot.Core.Proposing;

namespace SalesBot.Understanding;

/// <summary>Tries what the bot needs of a language model with one small question, and says in a line each what is wrong.</summary>
internal sealed class ModelDoctor(ModelSettings settings, TimeProvider time, ILogger log) : IDisposable
{
    private const int NotAuthorized = 401;
    private const int Forbidden = 403;
    private const int NotFound = 404;
    private const int BadRequest = 400;

    private static readonly CommandFunction Visit = new("log_visit", "tells or orders", new() { ["type"] = "object", ["properties"] = new System.Text.Json.Nodes.JsonObject { ["customer"] = new System.Text.Json.Nodes.JsonObject { ["type"] = "string" } } });

    private static readonly ChatMessage[] Question =
    [
        new(ChatRole.System, "Call the function that the message means."),
        new(ChatRole.User, "Visited Example Ltd today."),
    ];

    private readonly ModelLine _line = new(settings, time, log);

    public async Task<IReadOnlyList<ModelFinding>> Examine(CancellationToken cancelled)
    {
        long began = time.GetTimestamp();
        ModelReply reply = await _line.Try(Question, new ChatOptions { Tools = [new CommandTool(Visit)] }, settings.Patience.Deadline, cancelled);
        List<ModelFinding> found =
        [
            new(true, string.Create(CultureInfo.InvariantCulture, $"settings: {settings.Name} at {settings.Endpoint}, {settings.PerMemberAndDay} questions a member and day")),
            // What is not on the list is refused with the other settings, before anything is sent.
            new(true, $"allow-list: messages may be sent to {settings.Endpoint.Host}"),
            Endpoint(reply),
        ];
        if (reply.Response is null && reply.Status is not (NotAuthorized or Forbidden)) return found;
        found.Add(Key(reply));
        if (reply.Response is { } response) found.AddRange([Deadline(time.GetElapsedTime(began)), Functions(response)]);
        return found;
    }

    public void Dispose() => _line.Dispose();

    private ModelFinding Endpoint(ModelReply reply) => reply switch
    {
        { Response: not null } or { Status: NotAuthorized or Forbidden } => new(true, "endpoint: reached"),
        { Status: NotFound } => new(false, $"endpoint: no model {settings.Name} at {settings.Endpoint}: look at Model__Name, and at the path of Model__Endpoint (most end in /v1)"),
        { Status: BadRequest } => new(false, $"endpoint: {settings.Endpoint} does not take the question: the model of Model__Name must offer functions (tools)"),
        { Status: { } status } => new(false, string.Create(CultureInfo.InvariantCulture, $"endpoint: {settings.Endpoint} answered HTTP {status}: try again later, or ask whoever runs it")),
        { IsLate: true } => new(false, string.Create(CultureInfo.InvariantCulture, $"deadline: {settings.Endpoint} did not answer within {settings.Patience.Deadline.TotalSeconds:0.#} s: the bot would go on without it; take a faster model or one nearer by")),
        _ => new(false, $"endpoint: {settings.Endpoint}: {reply.Why}: look at Model__Endpoint, and let this machine reach it"),
    };

    private static ModelFinding Key(ModelReply reply) => reply.Response is not null
        ? new(true, "key: accepted")
        : new(false, string.Create(CultureInfo.InvariantCulture, $"key: not accepted (HTTP {reply.Status}): look at Model__Key"));

    private ModelFinding Deadline(TimeSpan took) =>
        new(true, string.Create(CultureInfo.InvariantCulture, $"deadline: answered in {took.TotalSeconds:0.0} s of {settings.Patience.Deadline.TotalSeconds:0.#} s"));

    private ModelFinding Functions(ChatResponse response) => response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().Any()
        ? new(true, "functions: called as they should be")
        : new(false, $"functions: {settings.Name} answered in words and called none: take a model that calls functions (tools)");
}
