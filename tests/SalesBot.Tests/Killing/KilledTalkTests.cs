using System.Globalization;
using System.Text.Json;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.Killing;

/// <summary>The whole program is killed at random moments, and what it had not acknowledged is delivered again.</summary>
public sealed class KilledTalkTests : IDisposable
{
    private const int Kills = 6;

    private readonly TempFolder _folder = new();
    private readonly Random _chance = new(20260916);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_conversation_through_pipes_is_recorded_and_answered_once_whenever_the_program_dies()
    {
        List<int> open = [.. Enumerable.Range(1, 200)];
        List<(int Deal, string Kind)> answers = [];
        for (int round = 0; round < Kills; round++)
        {
            using TalkProcess talk = TalkProcess.Start(_folder.Path, Kept.Company);
            int said = _chance.Next(1, 40);
            talk.Say(open.Take(said).Select(Line));
            for (int heard = _chance.Next(0, said); heard > 0; heard--) Acknowledge(talk.Heard());
            Thread.SpinWait(_chance.Next(0, 200_000));
            foreach (string answer in talk.Kill()) Acknowledge(answer);
        }

        using TalkProcess last = TalkProcess.Start(_folder.Path, Kept.Company);
        last.Say(open.Select(Line));
        foreach (string answer in last.End()) Acknowledge(answer);

        Assert.Equal(Enumerable.Range(1, 200).Select(deal => (deal, "deal_recorded")), answers);
        Assert.Equal(Enumerable.Range(1, 200), Kept.In(_folder.Path));

        void Acknowledge(string answer)
        {
            answers.Add(Read(answer));
            open.RemoveAt(0);
        }
    }

    private static string Line(int deal)
    {
        string at = new DateTime(2026, 9, 16, 10, 0, 0).AddSeconds(deal).ToString("s", CultureInfo.InvariantCulture) + "+08:00";
        return JsonSerializer.Serialize(new { id = deal.ToString(CultureInfo.InvariantCulture), at, @as = "张伟", text = Sent.TextOf(deal) });
    }

    private static (int Deal, string Kind) Read(string answer)
    {
        JsonElement line = JsonDocument.Parse(answer).RootElement;
        string kind = line.GetProperty("replies").EnumerateArray().First(reply => reply.GetProperty("to").GetString() == "张伟").GetProperty("kind").GetString()!;
        return (int.Parse(line.GetProperty("id").GetString()!, CultureInfo.InvariantCulture), kind);
    }
}
