using Microsoft.Playwright;
using SalesBot.Channels.Web;

namespace SalesBot.Tests.Channels.Web;

/// <summary>The page in a browser, with sample replies behind it.</summary>
public sealed class BrowserTests(ChatBrowser browser) : IClassFixture<ChatBrowser>
{
    private const string Chen = "/?lang=zh&as=陈思远";

    [Fact]
    public async Task Without_scripts_a_member_is_chosen_a_message_written_and_a_button_pressed()
    {
        SampleDesk desk = new() { Answer = _ => [SampleReplies.Deal] };
        await using WebChatHost host = await WebChatHost.Start(desk);
        IPage page = await browser.Open(host.Address, Screen.Desktop with { RunsScripts = false });

        await page.GotoAsync("/");
        await page.ClickAsync("text=陈思远");
        await page.FillAsync("#message", "蓝湾食品签了12万礼盒，预付");
        await page.ClickAsync("main .send");
        await page.ClickAsync("button[data-intent=undo_last]");

        Assert.Equal(["蓝湾食品签了12万礼盒，预付", "undo_last:41"], desk.Taken.Select(message => message.Text ?? message.Action!));
        Assert.Equal("撤销", (await page.TextContentAsync(".pressing .bubble"))!.Replace("点了按钮 ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Enter_sends_and_the_page_stays_with_an_empty_box_in_focus()
    {
        SampleDesk desk = new();
        await using WebChatHost host = await WebChatHost.Start(desk);
        IPage page = await browser.Open(host.Address, Screen.Desktop);
        await page.GotoAsync(Chen);
        await page.EvaluateAsync("window.stayed = true");

        await page.FillAsync("#message", "拜访了蓝湾食品");
        await page.PressAsync("#message", "Shift+Enter");
        await page.Keyboard.TypeAsync("下周二再去");
        await page.PressAsync("#message", "Enter");
        await page.WaitForSelectorAsync(".bot .card:has-text('收到')");

        Assert.Equal("拜访了蓝湾食品\n下周二再去", desk.Taken.Single().Text);
        Assert.True(await page.EvaluateAsync<bool>("window.stayed && document.activeElement.id === 'message' && document.activeElement.value === ''"));
    }

    [Fact]
    public async Task A_double_click_on_a_button_presses_once()
    {
        SampleDesk desk = new() { Answer = _ => [SampleReplies.Deal] };
        await using WebChatHost host = await WebChatHost.Start(desk);
        IPage page = await browser.Open(host.Address, Screen.Desktop);
        await page.GotoAsync(Chen);
        await page.FillAsync("#message", "蓝湾食品签了12万");
        await page.PressAsync("#message", "Enter");

        await page.DblClickAsync("button[data-intent=undo_last]");
        await page.WaitForSelectorAsync(".pressing");

        Assert.Single(desk.Taken, message => message.Action is not null);
    }

    [Fact]
    public async Task What_is_posted_meanwhile_appears_and_keeps_what_is_being_written()
    {
        SampleDesk desk = new();
        await using WebChatHost host = await WebChatHost.Start(desk);
        IPage page = await browser.Open(host.Address, Screen.Desktop);
        await page.GotoAsync(Chen);
        await page.FillAsync("#message", "拜访了");

        desk.Post("东区", SampleReplies.Honour);
        await page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        await page.WaitForSelectorAsync("#lines-channel [data-kind=honour]");

        Assert.Equal("拜访了", await page.InputValueAsync("#message"));
        Assert.Equal(0, await page.Locator("#lines-channel .nothing").CountAsync());
    }

    [Fact]
    public async Task A_page_older_than_the_bot_sends_its_message_all_the_same()
    {
        SampleDesk desk = new();
        await using WebChatHost host = await WebChatHost.Start(desk);
        IPage page = await browser.Open(host.Address, Screen.Desktop);
        await page.GotoAsync(Chen);
        await page.EvalOnSelectorAllAsync("input[name=__RequestVerificationToken]", "fields => fields.forEach(field => field.value = 'of another process')");

        await page.FillAsync("#message", "拜访了蓝湾食品");
        await page.PressAsync("#message", "Enter");
        await page.WaitForSelectorAsync(".bot .card:has-text('收到')");

        Assert.Single(desk.Taken);
        Assert.Equal("", await page.TextContentAsync("#trouble-private"));
    }

    [Fact]
    public async Task A_message_that_cannot_be_sent_stays_with_a_word_of_why()
    {
        SampleDesk desk = new() { IsKeeping = false };
        await using WebChatHost host = await WebChatHost.Start(desk);
        IPage page = await browser.Open(host.Address, Screen.Desktop);
        await page.GotoAsync(Chen);

        await page.FillAsync("#message", "拜访了蓝湾食品");
        await page.PressAsync("#message", "Enter");
        await page.WaitForSelectorAsync("#trouble-private:has-text('什么也没记')");

        Assert.Equal("拜访了蓝湾食品", await page.InputValueAsync("#message"));
    }

    [Fact]
    public async Task Everything_is_reached_with_the_keyboard_alone()
    {
        SampleDesk desk = new() { Answer = _ => [SampleReplies.Question] };
        await using WebChatHost host = await WebChatHost.Start(desk);
        IPage page = await browser.Open(host.Address, Screen.Desktop);
        await page.GotoAsync("/?lang=zh");

        await TabTo(page, "a.member:has-text('陈思远')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#message:focus");
        await page.Keyboard.TypeAsync("蓝签了12万");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("button[value='pick:43:2']");
        await TabTo(page, "button[value='pick:43:2']", "Shift+Tab");
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("Space");
        await page.WaitForSelectorAsync(".pressing:has-text('蓝天酒店')");

        Assert.Equal("pick:43:2", desk.Taken[^1].Action);
    }

    [Theory]
    [InlineData("/?lang=zh")]
    [InlineData("/?lang=en&as=Emma+Clark")]
    [InlineData("/?lang=zh&as=陈思远")]
    [InlineData("/?lang=en&as=陈思远&side=team")]
    public async Task A_phone_shows_everything_without_scrolling_sideways(string path)
    {
        await using WebChatHost host = await WebChatHost.Start(Filled());
        IPage page = await browser.Open(host.Address, Screen.Phone);

        await page.GotoAsync(path);

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal("", await page.EvaluateAsync<string>(PageChecks.WiderThanThePage));
        Assert.Equal("", await page.EvaluateAsync<string>(PageChecks.TooSmallToTouch));
    }

    [Theory]
    [InlineData("/?lang=zh", false)]
    [InlineData("/?lang=en", true)]
    [InlineData("/?lang=zh&as=陈思远", false)]
    [InlineData("/?lang=zh&as=陈思远", true)]
    [InlineData("/?lang=en&as=沈怡", false)]
    public async Task Landmarks_names_and_contrast_are_as_readers_need_them(string path, bool isDark)
    {
        await using WebChatHost host = await WebChatHost.Start(Filled());
        IPage page = await browser.Open(host.Address, Screen.Desktop with { IsDark = isDark });

        await page.GotoAsync(path);

        Assert.Equal(1, await page.Locator("main").CountAsync());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal("", await page.EvaluateAsync<string>(PageChecks.WithoutName));
        Assert.Equal("", await page.EvaluateAsync<string>(PageChecks.SameId));
        Assert.Equal("", await page.EvaluateAsync<string>(PageChecks.TooFaint));
    }

    [Fact]
    public async Task Nothing_is_asked_of_other_machines_and_nothing_is_refused_by_the_policy()
    {
        await using WebChatHost host = await WebChatHost.Start(Filled());
        IPage page = await browser.Open(host.Address, Screen.Desktop);
        List<string> asked = [];
        List<string> complaints = [];
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);

        await page.GotoAsync(Chen);

        Assert.All(asked, url => Assert.StartsWith(host.Address.ToString(), url, StringComparison.Ordinal));
        Assert.Contains(asked, url => url.EndsWith("chat.js", StringComparison.Ordinal));
        Assert.Empty(complaints);
    }

    private static SampleDesk Filled()
    {
        Queue<Core.Replies.Reply> answers = new([SampleReplies.Question, SampleReplies.Ranking, SampleReplies.Team, SampleReplies.Deal, SampleReplies.EnglishDeal]);
        SampleDesk desk = new() { Answer = _ => [answers.Dequeue()] };
        foreach (string text in new[] { "蓝签了12万", "我排第几", "东区完成多少了", "蓝湾食品签了12万礼盒，预付" }) desk.Take(new DeskMessage(text, "陈思远", "", text, null));
        desk.Take(new DeskMessage("en", "Emma Clark", "", "signed Harbor Foods for 85k, prepaid, " + new string('w', 200), null));
        foreach (Core.Replies.Reply post in new[] { SampleReplies.Honour, SampleReplies.Review, SampleReplies.Digest }) desk.Post("东区", post);
        return desk;
    }

    private static async Task TabTo(IPage page, string selector, string key = "Tab")
    {
        for (int press = 0; press < 60; press++)
        {
            if (await page.Locator(selector).EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"{selector} is not reached with {key}");
    }
}
