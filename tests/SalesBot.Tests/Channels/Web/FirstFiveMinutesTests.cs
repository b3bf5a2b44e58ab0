using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.Channels.Web;

/// <summary>A newcomer opens the page of the real program and tries what it offers.</summary>
public sealed partial class FirstFiveMinutesTests(ServedBot bot, ChatBrowser browser) : IClassFixture<ServedBot>, IClassFixture<ChatBrowser>
{
    [Fact]
    public async Task A_deal_raises_the_figures_and_undo_takes_them_back()
    {
        IPage page = await browser.Open(bot.Address, new Screen(1180, 760));
        await Choose(page, "zh", "销售", 1);
        string deal = await Suggestion(page, "签了12万");

        string before = await Ask(page, "我这季度完成多少了", "attainment");
        await Ask(page, "本季度排名", "ranking");
        string recorded = await Ask(page, deal, "deal_recorded");
        await page.ScreenshotAsync(new() { Path = Picture("chat.png") });
        string after = await Ask(page, "我这季度完成多少了", "attainment");
        await page.Locator("#lines-private [data-kind=deal_recorded] button[data-intent=undo_last]").ClickAsync();
        string undone = await Last(page, "undone");
        string again = await Ask(page, "我这季度完成多少了", "attainment");

        Assert.True(PercentIn(after) > PercentIn(before), $"{before} became {after}");
        Assert.Equal(PercentIn(after), PercentIn(recorded));
        Assert.Contains("排名第", recorded, StringComparison.Ordinal);
        Assert.Equal(PercentIn(before), PercentIn(undone));
        Assert.Equal(before, again);
    }

    [Fact]
    public async Task A_deal_in_English_is_answered_in_English_on_a_phone_too()
    {
        IPage page = await browser.Open(bot.Address, Screen.Phone with { Locale = "en-US" });
        await page.GotoAsync("/");
        ILocator team = page.Locator("section.team", new() { HasTextString = "East Team" });
        await team.Locator("a.member", new() { HasTextString = "Rep" }).Nth(1).ClickAsync();
        string deal = await Suggestion(page, "signed");

        string recorded = await Ask(page, deal, "deal_recorded");
        await page.ScreenshotAsync(new() { Path = Picture("phone-en.png") });

        Assert.Matches(@"(?i)deal", recorded);
        Assert.Matches(@"\d+\.\d\d%", recorded);
        Assert.Equal("en", await page.Locator("#lines-private [data-kind=deal_recorded] .card").Last.GetAttributeAsync("lang"));
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task The_team_sees_what_is_said_in_its_channel_but_no_pay()
    {
        IPage page = await browser.Open(bot.Address, Screen.Desktop);
        await Choose(page, "zh", "销售", 2);
        string deal = await Suggestion(page, "签了12万");

        await page.FillAsync("#message-team", deal);
        await page.PressAsync("#message-team", "Enter");
        string posted = await Last(page, "deal_recorded", "channel");
        string privately = await Last(page, "deal_recorded");

        Assert.DoesNotContain("提成", posted, StringComparison.Ordinal);
        Assert.Contains("提成", privately, StringComparison.Ordinal);
        Assert.NotEqual(0, await page.Locator("#lines-channel [data-kind=digest]").CountAsync());
        Assert.NotEqual(0, await page.Locator("#lines-channel [data-kind=review_prompt]").CountAsync());
    }

    [Fact]
    public async Task What_was_recorded_is_there_again_after_the_process_died()
    {
        IPage page = await browser.Open(bot.Address, Screen.Desktop);
        await Choose(page, "zh", "销售", 3);
        string visit = await Suggestion(page, "今天拜访了");
        string recorded = await Ask(page, visit, "visit_recorded");
        string path = new Uri(page.Url).PathAndQuery;

        await bot.Restart();
        IPage later = await browser.Open(bot.Address, Screen.Desktop);
        await later.GotoAsync(path);

        Assert.Equal(visit, (await later.Locator("#lines-private .mine .bubble").Last.TextContentAsync())!.Trim());
        Assert.Equal(recorded, await Last(later, "visit_recorded"));
    }

    /// <summary>Chooses the nth member of a role, in the order of the page.</summary>
    private static async Task Choose(IPage page, string language, string role, int nth)
    {
        await page.GotoAsync("/?lang=" + language);
        await page.Locator("a.member", new() { HasTextString = role }).Nth(nth).ClickAsync();
    }

    /// <summary>Takes one of the messages that an empty conversation offers.</summary>
    private static async Task<string> Suggestion(IPage page, string about) =>
        (await page.Locator(".suggestions a", new() { HasTextString = about }).First.GetAttributeAsync("data-draft"))!;

    private static async Task<string> Ask(IPage page, string text, string kind)
    {
        int already = await page.Locator($"#lines-private [data-kind={kind}]").CountAsync();
        await page.FillAsync("#message", text);
        await page.PressAsync("#message", "Enter");
        await page.Locator($"#lines-private [data-kind={kind}]").Nth(already).WaitForAsync();
        return await Last(page, kind);
    }

    private static async Task<string> Last(IPage page, string kind, string room = "private") =>
        (await page.Locator($"#lines-{room} [data-kind={kind}] .text").Last.InnerTextAsync()).Trim();

    private static decimal PercentIn(string text) => decimal.Parse(Percent().Match(text).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Of the pictures made here, chat.png is copied to manifests/web for the README.</summary>
    private static string Picture(string name) => Checkout.PathOf("artifacts/web/" + name);

    [GeneratedRegex(@"([\d.]+)%")]
    private static partial Regex Percent();
}
