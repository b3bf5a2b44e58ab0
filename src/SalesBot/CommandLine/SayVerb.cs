using System.Globalization;
using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot say</c>: one message, its reply. What was due before it happens first, as in a transcript.</summary>
internal static class SayVerb
{
    public static int Run(SayOptions options, Streams streams)
    {
        using Desk desk = OpenDesk.WithCompany(options.Data, SetUpModel.From());
        Member speaker = OpenDesk.MemberNamed(desk.Books.Ledger, options.Name);
        Instant now = options.At ?? streams.Clock.GetCurrentInstant();
        if (LaterThan(now, desk) is { } later) streams.Errors.WriteLine(later);
        List<Reply> replies = [.. options.At is null ? desk.Clockwork.CatchUpTo(now) : desk.Clockwork.PassTo(now)];
        TurnAnswer answer = desk.Turn.Take(Desk.Message("terminal", speaker, options.Text, null, now));
        replies.AddRange(answer.Replies);
        if (options.Json) streams.Output.WriteLine(Transcript.Line("", answer.Commands, replies));
        else foreach (Reply reply in answer.Replies.Where(reply => reply.To == speaker.Name)) streams.Output.WriteLine(reply.Text);
        return 0;
    }

    /// <summary>The journal's time never runs backwards, so that a message dated before its last entry counts as of that one; null where it is not.</summary>
    private static string? LaterThan(Instant asked, Desk desk)
    {
        Instant last = desk.Books.NotBefore(asked);
        if (last <= asked) return null;
        string At(Instant moment) => moment.InZone(desk.Books.Ledger.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return $"note: taken at {At(last)} and not at {At(asked)}: the journal's last entry is of then, and its time never runs backwards; an earlier --at needs a folder of its own (--data)";
    }
}
