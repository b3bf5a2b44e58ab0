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
        List<Reply> replies = [.. options.At is null ? desk.Clockwork.CatchUpTo(now) : desk.Clockwork.PassTo(now)];
        TurnAnswer answer = desk.Turn.Take(Desk.Message("terminal", speaker, options.Text, null, now));
        replies.AddRange(answer.Replies);
        if (options.Json) streams.Output.WriteLine(Transcript.Line("", answer.Commands, replies));
        else foreach (Reply reply in answer.Replies.Where(reply => reply.To == speaker.Name)) streams.Output.WriteLine(reply.Text);
        return 0;
    }
}
