using SalesBot.Tests.Channels.Web;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.Killing;

/// <summary>The whole program is killed at random moments, and what it had not acknowledged is delivered again.</summary>
public sealed class KilledServerTests : IDisposable
{
    private const int Kills = 4;

    private readonly TempFolder _folder = new();
    private readonly Random _chance = new(20260916);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_web_chat_is_recorded_and_answered_once_whenever_the_program_dies()
    {
        List<Sent> open = [];
        int deals = 0;
        for (int round = 0; round < Kills; round++)
        {
            using ServeProcess bot = await ServeProcess.Start(_folder.Path, "--company", Kept.Company);
            using Visitor visitor = new(bot.Address);
            string token = (await visitor.FormOf(Sent.Page))[Sent.Token];
            for (int more = 0; more < 10; more++) open.Add(new Sent(++deals));
            await DeliverUntilDead(open, bot, visitor, token);
        }

        using (ServeProcess bot = await ServeProcess.Start(_folder.Path, "--company", Kept.Company))
        {
            using Visitor visitor = new(bot.Address);
            string token = (await visitor.FormOf(Sent.Page))[Sent.Token];
            foreach (Sent sent in open) Assert.True(await sent.IsAcknowledged(visitor, token));
            string page = await visitor.Read(Sent.Page);

            Assert.All(Enumerable.Range(1, deals), deal => Assert.Equal(1, Count(page, Sent.TextOf(deal))));
            Assert.Equal(deals, Count(page, "data-kind=\"deal_recorded\""));
        }

        Assert.Equal(Enumerable.Range(1, deals), Kept.In(_folder.Path));
    }

    /// <summary>After a random number of acknowledgements, and while the next message is on its way, the program dies.</summary>
    private async Task DeliverUntilDead(List<Sent> open, ServeProcess bot, Visitor visitor, string token)
    {
        int spins = _chance.Next(0, 200_000);
        for (int before = _chance.Next(0, open.Count); before > 0; before--)
        {
            Assert.True(await open[0].IsAcknowledged(visitor, token));
            open.RemoveAt(0);
        }

        Task death = Task.Run(() => Die(bot, spins));
        while (open.Count > 0 && await open[0].IsAcknowledged(visitor, token)) open.RemoveAt(0);
        await death;
    }

    private static void Die(ServeProcess bot, int spins)
    {
        Thread.SpinWait(spins);
        bot.Kill();
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
