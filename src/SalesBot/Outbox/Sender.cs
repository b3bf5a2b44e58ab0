using System.Diagnostics;
using NodaTime;
using Polly;
using Polly.Retry;
using SalesBot.Channels;

namespace SalesBot.Outbox;

/// <summary>
/// Sends parcels: those of one conversation in order, at the vendor's pace. A call is repeated only where the vendor surely has it not; where it may have it,
/// whoever handed the parcel over decides.
/// </summary>
internal sealed class Sender
{
    /// <summary>Beyond it the parcel comes back as not taken now.</summary>
    private const int Attempts = 4;

    private static readonly Duration FirstPause = Duration.FromSeconds(2);
    private static readonly Duration LongestPause = Duration.FromSeconds(20);

    private readonly TimeProvider _time;
    private readonly Lanes<Delivery> _lanes = new();
    private readonly Paces _paces = new();
    private readonly ResiliencePipeline<Sending> _retry;

    public Sender(TimeProvider time)
    {
        _time = time;
        _retry = new ResiliencePipelineBuilder<Sending> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Sending>
            {
                ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Result is Sending.Later),
                MaxRetryAttempts = Attempts - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstPause.ToTimeSpan(),
                MaxDelay = LongestPause.ToTimeSpan(),
                DelayGenerator = attempt => ValueTask.FromResult((attempt.Outcome.Result as Sending.Later)?.After?.ToTimeSpan()),
            })
            .Build();
    }

    /// <summary>Ends when it is known what became of the parcel.</summary>
    /// <exception cref="OperationCanceledException">The program ends; the parcel may have been sent in part.</exception>
    public Task<Delivery> Send(Parcel parcel, CancellationToken cancelled) =>
        _lanes.Follow(LaneOf(parcel), () => SendParts(parcel, cancelled));

    private static string LaneOf(Parcel parcel) => $"{parcel.Channel.Name}/{parcel.Channel.ConversationOf(parcel.Setting.Address)}";

    private async Task<Delivery> SendParts(Parcel parcel, CancellationToken cancelled)
    {
        IReadOnlyList<VendorMessage> parts = await parcel.Render();
        for (int part = parcel.PartsSent; part < parts.Count; part++)
        {
            Sending came = await SendPart(parcel, parts[part], cancelled);
            if (came is Sending.TooLarge && !parcel.Setting.IsPlain) return await SendParts(parcel.Plain(), cancelled);
            if (came is not Sending.Accepted) return Outcome(came, parcel.After(part));
        }

        return new Delivery.Done();
    }

    private async Task<Sending> SendPart(Parcel parcel, VendorMessage message, CancellationToken cancelled)
    {
        Sending came = await _retry.ExecuteAsync(async token => await Call(parcel, message, token), cancelled);
        return came is Sending.Gone && message.Replaces is not null ? await SendPart(parcel, message with { Replaces = null }, cancelled) : came;
    }

    private async Task<Sending> Call(Parcel parcel, VendorMessage message, CancellationToken cancelled)
    {
        await Await(LaneOf(parcel), parcel.Channel.RatesOf(parcel.Setting.Address), cancelled);
        // Only now: a place in the whole must not be taken by what waits for its own conversation.
        await Await(parcel.Channel.Name, parcel.Channel.Limits.Whole, cancelled);
        return await parcel.Channel.Send(parcel.Setting.Address, message, cancelled);
    }

    private async Task Await(string of, IReadOnlyList<Rate> rates, CancellationToken cancelled)
    {
        Duration wait = _paces.Reserve(of, rates, Instant.FromDateTimeOffset(_time.GetUtcNow()));
        if (wait > Duration.Zero) await Task.Delay(wait.ToTimeSpan(), _time, cancelled);
    }

    private static Delivery Outcome(Sending came, Parcel rest) => came switch
    {
        Sending.Accepted => new Delivery.Done(),
        Sending.Later later => new Delivery.NotNow(later.Why, rest),
        Sending.Unknown unknown => new Delivery.Unknown(unknown.Why, rest),
        Sending.TooLarge large => new Delivery.Failed(large.Why, false),
        Sending.Gone gone => new Delivery.Failed(gone.Why, false),
        Sending.Refused refused => new Delivery.Failed(refused.Why, refused.IsLost),
        _ => throw new UnreachableException(),
    };
}
