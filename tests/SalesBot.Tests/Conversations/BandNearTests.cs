using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>The last yuan before a band is told before the quarter ends, once (example C26).</summary>
public sealed class BandNearTests
{
    private static readonly LocalDate Thursday = new(2026, 9, 17);

    [Theory]
    [InlineData("C26", "张伟", "李记签了58.5万储值卡", "15000.00", "14400.00")]
    [InlineData("C26", "张伟", "李记签了69万储值卡", "10000.00", "2340.00")]
    [InlineData("C26", "Kevin Sun", "Closed Bluepine for 790k of gift cards", "10000.00", "2670.00")]
    public void A_band_within_reach_is_told_in_private_when_the_end_is_near(string id, string speaker, string deal, string gap, string gain)
    {
        using Conversing chat = Selling(speaker, deal);

        Reply told = Assert.Single(chat.Until(Thursday, 10), reply => reply.Kind == "band_near");

        Assert.Equal((speaker, id), (told.To, id));
        Assert.Equal((gap, gain, "14"), (told.Figures["bracket.gap"], told.Figures["bracket.gain"], told.Figures["days"]));
    }

    [Fact]
    public void Each_band_is_told_once_and_the_next_one_when_it_comes_near()
    {
        using Conversing chat = Selling("张伟", "李记签了58.5万储值卡");
        Assert.Contains(chat.Until(Thursday, 10), reply => reply.Kind == "band_near");
        Assert.DoesNotContain(chat.Until(Thursday.PlusDays(4), 10), reply => reply.Kind == "band_near");

        chat.Say("张伟", "李记签了10万储值卡");

        Assert.Equal("15000.00", Assert.Single(chat.Until(Thursday.PlusDays(5), 10), reply => reply.Kind == "band_near").Figures["bracket.gap"]);
        chat.Restart();
        Assert.DoesNotContain(chat.Until(Thursday.PlusDays(7), 10), reply => reply.Kind == "band_near");
    }

    [Theory]
    [InlineData("band: {near_days: 0}", "李记签了58.5万储值卡")]
    [InlineData("band: {near_gap: 0.01}", "李记签了58.5万储值卡")]
    [InlineData("", "李记签了45万储值卡")]
    [InlineData("", "李记签了80万储值卡")]
    public void What_is_out_of_reach_or_not_wanted_is_not_told(string settings, string deal)
    {
        using Conversing chat = Selling("张伟", deal, settings);

        Assert.DoesNotContain(chat.Until(new LocalDate(2026, 9, 30), 20), reply => reply.Kind == "band_near");
    }

    [Fact]
    public void Nothing_is_told_long_before_the_end()
    {
        using Conversing chat = Selling("张伟", "李记签了58.5万储值卡");

        Assert.DoesNotContain(chat.Until(new LocalDate(2026, 9, 16), 20), reply => reply.Kind == "band_near");
    }

    private static Conversing Selling(string speaker, string deal, string settings = "")
    {
        Conversing chat = Conversing.With(settings, file => file.Replace("tier: A}", "tier: A, ordered: 2025-03-01}", StringComparison.Ordinal));
        chat.Say("沈怡", $"{speaker}三季度目标100万");
        chat.Say(speaker, deal);
        return chat;
    }
}
