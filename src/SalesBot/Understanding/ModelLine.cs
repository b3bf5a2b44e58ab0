using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace SalesBot.Understanding;

/// <summary>
/// The line to the endpoint: a deadline around everything, one second try where that may help, and a breaker that spares both sides while the endpoint is
/// down. Whatever goes wrong is an absence, never a fault of the turn.
/// </summary>
internal sealed partial class ModelLine : IDisposable
{
    private const double HalfFail = 0.5;
    private const int BadRequest = 400;
    private const int TooLarge = 413;
    private const int Unprocessable = 422;
    private const int TooManyRequests = 429;
    private const int ServerError = 500;
    private const int RequestTimeout = 408;

    private readonly HttpClient _http;
    private readonly IChatClient _client;
    private readonly ResiliencePipeline<ChatResponse> _retry;
    private readonly ModelPatience _patience;
    private readonly bool _logsRedacted;
    private readonly TimeProvider _time;
    private readonly ILogger _log;

    public ModelLine(ModelSettings settings, TimeProvider time, ILogger log)
    {
        (_patience, _logsRedacted, _time, _log) = (settings.Patience, settings.LogsRedacted, time, log);
        _http = new HttpClient(new AnswerLimit(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }));
        OpenAIClientOptions options = new()
        {
            Endpoint = settings.Endpoint,
            Transport = new HttpClientPipelineTransport(_http),
            // Tried again here, within the deadline, and nowhere else.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = settings.Patience.DraftDeadline,
        };
        _client = new OpenAI.Chat.ChatClient(settings.Name, new ApiKeyCredential(settings.Key), options).AsIChatClient();
        _retry = Retrying();
    }

    /// <summary>Logs what is about to be sent, where the settings ask for it.</summary>
    /// <param name="redacted">Fit for a log; made only where it is logged.</param>
    public void Announce(string prompt, Func<string> redacted)
    {
        if (!_logsRedacted) return;
        string fit = redacted();
        Sending(_log, prompt, fit);
    }

    /// <summary>The answer; null where there is none to be had in time.</summary>
    /// <exception cref="OperationCanceledException">The program ends.</exception>
    public async Task<ChatResponse?> Ask(IReadOnlyList<ChatMessage> messages, ChatOptions options, TimeSpan deadline, CancellationToken cancelled)
    {
        ModelReply reply = await Try(messages, options, deadline, cancelled);
        if (reply.Why is { } why) NoAnswer(_log, why);
        return reply.Response;
    }

    /// <summary>The answer, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">The program ends.</exception>
    public async Task<ModelReply> Try(IReadOnlyList<ChatMessage> messages, ChatOptions options, TimeSpan deadline, CancellationToken cancelled)
    {
        ResiliencePipeline within = new ResiliencePipelineBuilder { TimeProvider = _time }.AddTimeout(deadline).Build();
        try
        {
            return new ModelReply(await within.ExecuteAsync(async token => await _retry.ExecuteAsync(async inner => await _client.GetResponseAsync(messages, options, inner), token), cancelled));
        }
        catch (Exception problem) when (!cancelled.IsCancellationRequested)
        {
            int? status = problem is ClientResultException { Status: > 0 and var answered } ? answered : null;
            return new ModelReply(null, WhyNot(problem), status, problem is TimeoutRejectedException or OperationCanceledException);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    private ResiliencePipeline<ChatResponse> Retrying() => new ResiliencePipelineBuilder<ChatResponse> { TimeProvider = _time }
        .AddRetry(new RetryStrategyOptions<ChatResponse>
        {
            MaxRetryAttempts = 1,
            Delay = _patience.Pause,
            ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is { } problem && MayHelp(problem)),
            DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Exception is { } problem ? PauseOf(problem) : null),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<ChatResponse>
        {
            FailureRatio = HalfFail,
            MinimumThroughput = _patience.Failures,
            SamplingDuration = _patience.Break + TimeSpan.FromMinutes(1),
            BreakDuration = _patience.Break,
            ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is { } problem && !IsOurs(problem)),
        })
        .Build();

    /// <summary>Whether the endpoint is well and takes only this question ill, as content filters do: nobody else's should go unasked for it.</summary>
    private static bool IsOurs(Exception problem) => problem is ClientResultException { Status: BadRequest or TooLarge or Unprocessable };

    /// <summary>Not for what was wrongly asked, nor while the breaker is open, nor where the endpoint wants more time than there is.</summary>
    private bool MayHelp(Exception problem) => problem switch
    {
        BrokenCircuitException => false,
        OperationCanceledException => false,
        ClientResultException { Status: > 0 and var status } => status is RequestTimeout or TooManyRequests or >= ServerError && !(PauseOf(problem) > _patience.Deadline),
        _ => true,
    };

    /// <summary>What the endpoint asked for; null where it named nothing.</summary>
    private static TimeSpan? PauseOf(Exception problem)
    {
        if (problem is not ClientResultException answered || answered.GetRawResponse() is not { } response) return null;
        bool isNamed = response.Headers.TryGetValue("Retry-After", out string? after);
        return isNamed && int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) ? TimeSpan.FromSeconds(seconds) : null;
    }

    /// <summary>In words that hold nothing of what was sent or answered.</summary>
    private static string WhyNot(Exception problem) => problem switch
    {
        TimeoutRejectedException or OperationCanceledException => "it did not answer in time",
        BrokenCircuitException => "it failed too often and is left alone for a while",
        ClientResultException { Status: > 0 and var status } => string.Create(CultureInfo.InvariantCulture, $"it answered HTTP {status}"),
        JsonException => "its answer is no JSON",
        HttpRequestException unreached => $"it was not reached ({unreached.HttpRequestError})",
        _ => problem.GetType().Name,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Asking the language model with prompt {Prompt}: {Redacted}")]
    private static partial void Sending(ILogger log, string prompt, string redacted);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The language model gave no answer: {Why}")]
    private static partial void NoAnswer(ILogger log, string why);
}
