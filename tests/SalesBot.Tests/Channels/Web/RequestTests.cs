using System.Net;
using SalesBot.Channels.Web;
using SalesBot.Core.Organisation;

namespace SalesBot.Tests.Channels.Web;

/// <summary>The pages through HTTP, without a browser.</summary>
public sealed class RequestTests : IAsyncLifetime, IDisposable
{
    private const string Chen = "/?as=%E9%99%88%E6%80%9D%E8%BF%9C";

    private readonly SampleDesk _desk = new();
    private WebChatHost? _host;
    private Visitor? _visitor;

    private Visitor Visitor => _visitor!;

    public async Task InitializeAsync()
    {
        _host = await WebChatHost.Start(_desk);
        _visitor = new Visitor(_host.Address);
    }

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    public void Dispose() => _visitor?.Dispose();

    [Fact]
    public async Task The_first_page_offers_every_member_by_team_and_role()
    {
        string page = await Visitor.Read("/?lang=en");

        Assert.All(_desk.Teams.SelectMany(team => team.Members), member => Assert.Contains(member.Name, page, StringComparison.Ordinal));
        Assert.Contains("东区", page, StringComparison.Ordinal);
        Assert.Contains("Finance", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_taken_and_answered_by_leading_back_to_the_page()
    {
        HttpResponseMessage response = await Visitor.Write(Chen, "今天拜访了蓝湾食品");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(Chen, response.Headers.Location!.OriginalString);
        DeskMessage taken = Assert.Single(_desk.Taken);
        Assert.Equal(("陈思远", "", "今天拜访了蓝湾食品", null), (taken.Member, taken.Room, taken.Text, taken.Action));
        Assert.Contains("收到：今天拜访了蓝湾食品", await Visitor.Read(Chen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_taken_once()
    {
        Dictionary<string, string> form = await Visitor.FormOf(Chen);
        form["text"] = "蓝湾食品签了12万";

        await Visitor.Post(Chen, form);
        await Visitor.Post(Chen, form);

        Assert.Single(_desk.Taken);
    }

    [Fact]
    public async Task Other_words_in_a_page_that_the_browser_remembered_are_another_message()
    {
        Dictionary<string, string> form = await Visitor.FormOf(Chen);

        await Visitor.Post(Chen, new(form) { ["text"] = "蓝湾食品签了12万" });
        await Visitor.Post(Chen, new(form) { ["text"] = "拜访了蓝天酒店" });

        Assert.Equal(2, _desk.Taken.Count);
    }

    [Fact]
    public async Task The_same_words_from_a_newer_page_are_another_message()
    {
        await Visitor.Write(Chen, "帮助");
        await Visitor.Write(Chen, "帮助");

        Assert.Equal(2, _desk.Taken.Count);
    }

    [Fact]
    public async Task A_pressed_button_brings_its_action()
    {
        _desk.Answer = _ => [SampleReplies.Deal];
        await Visitor.Write(Chen, "蓝湾食品签了12万");

        await Visitor.Post(Chen, new(await Visitor.FormOf(Chen)) { ["press"] = "undo_last:41" });

        Assert.Equal("undo_last:41", _desk.Taken[^1].Action);
        Assert.Null(_desk.Taken[^1].Text);
        Assert.Contains("""value="amend_last:41?category=card" """.TrimEnd(), await Visitor.Read(Chen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_the_token_is_refused_and_keeps_its_words()
    {
        Dictionary<string, string> form = await Visitor.FormOf(Chen);
        form.Remove("__RequestVerificationToken");

        HttpResponseMessage response = await Visitor.Post(Chen, new(form) { ["text"] = "蓝湾食品签了12万" });
        string page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(_desk.Taken);
        Assert.Contains("没有发出去", page, StringComparison.Ordinal);
        Assert.Contains("蓝湾食品签了12万</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_without_its_cookie_is_refused()
    {
        using Visitor other = new(_host!.Address);

        HttpResponseMessage response = await other.Post(Chen, new(await Visitor.FormOf(Chen)) { ["text"] = "蓝湾食品签了12万" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(_desk.Taken);
    }

    [Fact]
    public async Task A_message_of_any_reasonable_length_reaches_the_bot_which_says_what_is_too_long()
    {
        await Visitor.Write(Chen, new string('字', 20_000));

        Assert.Equal(20_000, _desk.Taken.Single().Text!.Length);
    }

    [Fact]
    public async Task A_message_beyond_any_reason_is_refused_in_a_sentence()
    {
        HttpResponseMessage response = await Visitor.Write(Chen, new string('a', 1_100_000));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("请分成几条再发", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(_desk.Taken);
    }

    [Fact]
    public async Task An_empty_message_is_none()
    {
        Assert.Equal(HttpStatusCode.SeeOther, (await Visitor.Write(Chen, " \r\n ")).StatusCode);
        Assert.Empty(_desk.Taken);
    }

    [Fact]
    public async Task Line_ends_arrive_as_they_were_typed()
    {
        await Visitor.Write(Chen, "拜访了蓝湾食品\r\n下周二再去");

        Assert.Equal("拜访了蓝湾食品\n下周二再去", _desk.Taken.Single().Text);
    }

    [Fact]
    public async Task What_could_not_be_kept_stays_in_the_box()
    {
        _desk.IsKeeping = false;

        HttpResponseMessage response = await Visitor.Write(Chen, "蓝湾食品签了12万");
        string page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("什么也没记", page, StringComparison.Ordinal);
        Assert.Contains("蓝湾食品签了12万</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_unknown_speaks_for_nobody()
    {
        Dictionary<string, string> form = await Visitor.FormOf(Chen);

        await Visitor.Post("/?as=Nobody", new(form) { ["text"] = "hello" });

        Assert.Empty(_desk.Taken);
        Assert.Contains("choosing-who", await Visitor.Read("/?as=Nobody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_in_the_own_teams_channel_is_taken_there()
    {
        await Visitor.Post(Chen, new(await Visitor.FormOf(Chen)) { ["text"] = "复盘：客户问账期", ["room"] = "东区" });

        Assert.Equal("东区", _desk.Taken.Single().Room);
    }

    [Fact]
    public async Task A_message_in_another_teams_channel_is_refused()
    {
        HttpResponseMessage response = await Visitor.Post(Chen, new(await Visitor.FormOf(Chen)) { ["text"] = "hello", ["room"] = "Export" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(_desk.Taken);
    }

    [Fact]
    public async Task A_manager_reads_every_teams_channel()
    {
        _desk.Post("Export", SampleReplies.Honour);

        Assert.Contains("大单", await Visitor.Read("/?as=沈怡&team=Export"), StringComparison.Ordinal);
        Assert.DoesNotContain("大单", await Visitor.Read("/?as=沈怡&team=东区"), StringComparison.Ordinal);
        Assert.DoesNotContain("大单", await Visitor.Read(Chen + "&team=Export"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB,en;q=0.9", "Who are you today?")]
    [InlineData("zh-TW,zh;q=0.9,en;q=0.8", "今天以谁的身份聊？")]
    [InlineData("en;q=0.5,zh;q=0.8", "今天以谁的身份聊？")]
    [InlineData("fr-FR", "今天以谁的身份聊？")]
    public async Task The_page_speaks_the_browsers_language(string wish, string words)
    {
        HttpResponseMessage response = await Visitor.Get("/", ("Accept-Language", wish));

        Assert.Contains(words, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_and_texts_stay_text_whatever_they_hold()
    {
        const string Hostile = "<script>alert(1)</script>\"'&";
        SampleDesk desk = new()
        {
            Company = Hostile,
            Teams = [new(Hostile, [new(Hostile, Role.Rep, Hostile)])],
            Answer = message => [SampleReplies.Said($"{message.Text} [a](javascript:alert(1)) <b>x</b>", "recorded", [], [new(Hostile, Hostile, Hostile)])],
        };
        await using WebChatHost host = await WebChatHost.Start(desk);
        using Visitor visitor = new(host.Address);
        string path = "/?as=" + Uri.EscapeDataString(Hostile);

        await visitor.Write(path, Hostile);
        string page = await visitor.Read(path);

        Assert.Single(desk.Taken);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>x</b>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
    }
}
