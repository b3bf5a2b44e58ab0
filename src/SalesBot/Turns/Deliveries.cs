using System.Diagnostics;
using NodaTime;
using SalesBot.Outbox;

namespace SalesBot.Turns;

/// <summary>
/// Sees parcels through. One that was surely not taken is tried again until its time is over; one that may have arrived is sent again a few times, marked so:
/// what the bot says records nothing, and buttons of both copies count once.
/// </summary>
internal sealed partial class Deliveries(Sender sender, AddressBook addresses, TimeProvider time, ILogger<Deliveries> log)
{
    private static readonly Duration[] Unsure = [Duration.FromSeconds(20), Duration.FromMinutes(2), Duration.FromMinutes(10)];

    private static readonly Duration FirstPause = Duration.FromSeconds(30);
    private static readonly Duration LongestPause = Duration.FromMinutes(10);

    /// <param name="until">When it is given up.</param>
    /// <param name="overdue">Null where nobody is told while it is tried.</param>
    /// <returns>Null where it was delivered, else why not.</returns>
    /// <exception cref="OperationCanceledException">The program ends.</exception>
    public async Task<string?> Deliver(Parcel parcel, Instant until, CancellationToken cancelled, Overdue? overdue = null)
    {
        int unsure = 0;
        Duration pause = FirstPause;
        while (true)
        {
            Delivery delivery = await Send(parcel, cancelled);
            string? why = WhyNot(delivery);
            if (why is null || delivery is Delivery.Failed) return why;
            if (delivery is Delivery.Unknown && unsure == Unsure.Length) return "it is unknown whether it arrived: " + why;
            pause = delivery is Delivery.Unknown ? Unsure[unsure++] : pause;
            parcel = Rest(delivery, parcel.Channel.Name, why);
            if (Now + pause > until) return why;
            if (delivery is Delivery.NotNow && Now >= overdue?.From)
            {
                overdue.Tell(why);
                overdue = null;
            }

            await Task.Delay(pause.ToTimeSpan(), time, cancelled);
            pause = Duration.Min(pause * 2, LongestPause);
        }
    }

    /// <summary>What may be there already says so when it is sent again.</summary>
    private Parcel Rest(Delivery delivery, string channel, string why)
    {
        switch (delivery)
        {
            case Delivery.Unknown { Rest: var rest }:
                UnknownOutcome(log, rest.Reply.Kind, why);
                return rest.Again();
            case Delivery.NotNow { Rest: var rest }:
                NotTaken(log, channel, why);
                return rest;
            default:
                throw new UnreachableException("what is done or failed has no rest");
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task<Delivery> Send(Parcel parcel, CancellationToken cancelled)
    {
        try
        {
            Delivery delivery = await sender.Send(parcel, cancelled);
            if (delivery is Delivery.Failed { IsLost: true, Why: var why }) addresses.Lose(parcel, why);
            return delivery;
        }
        catch (Exception problem) when (!cancelled.IsCancellationRequested)
        {
            // A fault in one reply must not stop the others.
            Broken(log, parcel.Reply.Kind, problem);
            return new Delivery.Failed(problem.Message, false);
        }
    }

    private static string? WhyNot(Delivery delivery) => delivery switch
    {
        Delivery.Done => null,
        Delivery.NotNow later => later.Why,
        Delivery.Unknown unknown => unknown.Why,
        Delivery.Failed failed => failed.Why,
        _ => throw new UnreachableException(),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "It is unknown whether a reply of kind {Kind} arrived: {Why}")]
    private static partial void UnknownOutcome(ILogger log, string kind, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Channel {Channel} takes nothing just now, it is tried again: {Why}")]
    private static partial void NotTaken(ILogger log, string channel, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "A reply of kind {Kind} could not be sent")]
    private static partial void Broken(ILogger log, string kind, Exception problem);
}
