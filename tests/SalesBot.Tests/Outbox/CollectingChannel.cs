using System.Collections.Concurrent;
using System.Text;
using NodaTime;
using SalesBot.Channels;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Outbox;

/// <summary>A channel that keeps what it is sent: "address kind", or what a test makes of it. Calls end as the test says, in its order, else well.</summary>
internal sealed class CollectingChannel(string name = "msteams") : IChannel
{
    private readonly ConcurrentQueue<string> _sent = new();

    public string Name => name;

    public SendLimits Limits { get; init; } = new([new Rate(1_000, Duration.FromSeconds(1), 1_000)], [new Rate(1_000, Duration.FromSeconds(1), 1_000)]);

    public ConcurrentQueue<Sending> Outcomes { get; } = new();

    /// <summary>The parts of a reply; one where the test says nothing.</summary>
    public Func<Reply, RenderSetting, IReadOnlyList<VendorMessage>>? Rendering { get; init; }

    /// <summary>What was accepted, in order.</summary>
    public IReadOnlyList<string> Sent => [.. _sent];

    /// <summary>Whether calls end only when they are cancelled.</summary>
    public bool IsHanging { get; set; }

    /// <summary>How often it was called.</summary>
    public int Calls;

    public string ConversationOf(string address) => address;

    public string? AddressOf(string account) => null;

    public IReadOnlyList<VendorMessage> Render(Reply reply, RenderSetting setting) => Rendering?.Invoke(reply, setting) ?? [Message($"{(setting.IsAgain ? "again " : "")}{reply.Kind}")];

    public async Task<Sending> Send(string address, VendorMessage message, CancellationToken cancelled)
    {
        Interlocked.Increment(ref Calls);
        if (IsHanging) await Eventually.Never(cancelled);
        cancelled.ThrowIfCancellationRequested();
        Sending outcome = Outcomes.TryDequeue(out Sending? next) ? next : new Sending.Accepted();
        if (outcome is Sending.Accepted) _sent.Enqueue($"{address} {Encoding.UTF8.GetString(message.Body.Span)}");
        return outcome;
    }

    public static VendorMessage Message(string text, string? replaces = null) => new(Encoding.UTF8.GetBytes(text), replaces);
}
