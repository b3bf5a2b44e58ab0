using System.Collections.Concurrent;
using NodaTime;

namespace SalesBot.Channels.WeCom.Calling;

/// <summary>Posts to groups by their group robots. The key in the address is the only credential: it is never logged.</summary>
internal sealed partial class GroupRobots(HttpCalls calls, Uri api, IClock clock, ILogger<GroupRobots> log)
{
    /// <summary>A robot that is gone is left alone for so long.</summary>
    private static readonly Duration Pause = Duration.FromHours(12);

    private readonly ConcurrentDictionary<string, (Instant Until, string Why)> _off = new(StringComparer.Ordinal);

    public async Task<Sending> Send(string key, VendorMessage message, CancellationToken cancelled)
    {
        if (_off.TryGetValue(key, out (Instant Until, string Why) off) && clock.GetCurrentInstant() < off.Until) return new Sending.Refused(off.Why);
        ApiAnswer answer = await calls.Post(new Uri(api, "/cgi-bin/webhook/send?key=" + Uri.EscapeDataString(key)), message.Body, cancelled);
        if (answer is ApiAnswer.Answered { Code: ErrorCode.NoSuchRobot or ErrorCode.RobotOff or ErrorCode.RobotNotInGroup } gone)
        {
            string why = Advice.On(gone);
            GroupIsGone(log, why);
            _off[key] = (clock.GetCurrentInstant() + Pause, why);
        }

        return Outcome.Of(answer);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A WeCom group is not posted to for twelve hours: {Why}")]
    private static partial void GroupIsGone(ILogger log, string why);
}
