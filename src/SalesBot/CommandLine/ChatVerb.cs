using System.Globalization;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Store;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot chat</c>: a conversation in the terminal. Buttons are numbered; "/1" presses the first.</summary>
internal static class ChatVerb
{
    public static int Run(string data, string name, Streams streams)
    {
        using Desk desk = OpenDesk.WithCompany(data, SetUpModel.From());
        Member speaker = OpenDesk.MemberNamed(desk.Books.Ledger, name);
        List<ReplyAction> buttons = [];
        Show(desk.Clockwork.CatchUpTo(streams.Clock.GetCurrentInstant()).Where(reply => reply.To == speaker.Name), buttons, streams.Output);
        while (streams.Input.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            string? action = Pressed(line, buttons);
            buttons.Clear();
            Show(Answer(desk, Desk.Message("terminal", speaker, action is null ? line : null, action, streams.Clock.GetCurrentInstant()), streams), buttons, streams.Output);
        }

        return 0;
    }

    private static IEnumerable<Reply> Answer(Desk desk, Incoming message, Streams streams)
    {
        try
        {
            Reply[] replies = [.. desk.Clockwork.CatchUpTo(message.At), .. desk.Turn.TakeOrTell(message).Replies];
            return replies.Where(reply => reply.To == message.Speaker);
        }
        catch (StoreException failed)
        {
            // Nothing of it was recorded; the next message may go through.
            streams.Errors.WriteLine(failed.Message);
            return [];
        }
    }

    private static string? Pressed(string line, List<ReplyAction> buttons) =>
        line.StartsWith('/')
        && int.TryParse(line.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number >= 1 && number <= buttons.Count
            ? buttons[number - 1].Action
            : null;

    private static void Show(IEnumerable<Reply> replies, List<ReplyAction> buttons, TextWriter output)
    {
        foreach (Reply reply in replies)
        {
            output.WriteLine(reply.Text);
            foreach (ReplyAction action in reply.Actions)
            {
                buttons.Add(action);
                output.Write(string.Create(CultureInfo.InvariantCulture, $"[/{buttons.Count} {action.Label}] "));
            }

            output.WriteLine();
        }
    }
}
