using Microsoft.Playwright;

namespace SalesBot.Tests.Channels.Web;

/// <summary>The checks of pages, seen failing.</summary>
public sealed class PageCheckTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    private const string Faults = """
        <body style="margin:0"><p style="color:#999;background:#fff">faint</p><p id="a">one</p><p id="a">two</p>
        <button style="width:10px;height:10px;padding:0"></button><div style="width:2000px">wide</div></body>
        """;

    [Theory]
    [InlineData(PageChecks.TooFaint, "faint")]
    [InlineData(PageChecks.SameId, "a")]
    [InlineData(PageChecks.WithoutName, "button")]
    [InlineData(PageChecks.TooSmallToTouch, "button")]
    [InlineData(PageChecks.WiderThanThePage, "wide")]
    public async Task A_fault_is_found(string check, string fault)
    {
        IPage page = await browser.Open(new Uri("http://localhost"), Screen.Phone);
        await page.SetContentAsync(Faults);

        Assert.Contains(fault, await page.EvaluateAsync<string>(check), StringComparison.Ordinal);
    }
}
