using System.Text;
using NodaTime;
using SalesBot.Channels.WeCom.Sealing;
using SalesBot.Store;

namespace SalesBot.Tests.Channels.WeCom.Hearing;

/// <summary>The app's callback, as WeCom calls it.</summary>
public sealed class AppCallbackTests : WithWeCom
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_check_of_the_address_is_answered_with_the_decrypted_text_and_nothing_else(bool hasBarePlus)
    {
        SealedText echo = WeComBot.AppSeal().Close("4375120948345356249", "n", Bot.Clock.GetCurrentInstant());
        while (!echo.Ciphertext.Contains('+', StringComparison.Ordinal)) echo = WeComBot.AppSeal().Close("4375120948345356249", "n", Bot.Clock.GetCurrentInstant());
        string text = hasBarePlus ? echo.Ciphertext : Uri.EscapeDataString(echo.Ciphertext);
        using HttpResponseMessage response = await Bot.Get($"/wecom/app?msg_signature={echo.Signature}&timestamp={echo.Timestamp}&nonce=n&echostr={text}");

        Assert.Equal("4375120948345356249"u8.ToArray(), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal((200, "text/plain"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/wecom/app", 400)]
    [InlineData("/wecom/app?msg_signature=a&timestamp=1&nonce=n", 400)]
    [InlineData("/wecom/app?msg_signature=fbb3dd413b6b52c02f114916c9ac0a46ee6e1e99&timestamp=1&nonce=n&echostr=abc", 403)]
    [InlineData("/wecom/robot", 400)]
    public async Task A_check_that_WeCom_did_not_make_is_refused_without_a_word(string path, int status)
    {
        using HttpResponseMessage response = await Bot.Get(path);

        Assert.Equal((status, ""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("<!DOCTYPE xml [<!ENTITY a 'b'>]><xml><Encrypt>x</Encrypt></xml>", 400)]
    [InlineData("<xml><Encrypt>x</Encrypt>", 400)]
    [InlineData("<xml><Other>x</Other></xml>", 400)]
    [InlineData("<xml><Encrypt>x</Encrypt></xml>", 403)]
    [InlineData("", 400)]
    public async Task A_body_that_WeCom_did_not_send_is_refused(string body, int status)
    {
        using HttpResponseMessage response = await Bot.Post("/wecom/app?msg_signature=fbb3dd413b6b52c02f114916c9ac0a46ee6e1e99&timestamp=1&nonce=n", new StringContent(body));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_more_than_a_megabyte_is_not_read(bool hasLength)
    {
        using MemoryStream huge = new(Encoding.UTF8.GetBytes("<xml><Encrypt>" + new string('x', 2_000_000)));
        using StreamContent content = new(huge);
        using HttpContent sent = hasLength ? content : new Chunked(content);
        using HttpResponseMessage response = await Bot.Post("/wecom/app?msg_signature=a&timestamp=1&nonce=n", sent);

        Assert.Equal(413, (int)response.StatusCode);
    }

    [Fact]
    public async Task What_was_signed_too_long_ago_is_refused()
    {
        SealedText old = WeComBot.AppSeal().Close("<xml/>", "n", Bot.Clock.GetCurrentInstant() - Duration.FromMinutes(11));
        using HttpResponseMessage response = await Bot.Post("/wecom/app", old, text => $"<xml><Encrypt>{text.Ciphertext}</Encrypt></xml>");

        Assert.Equal(403, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("ww0000000000000000", WeComCloud.Agent)]
    [InlineData(WeComCloud.Corp, "1000003")]
    public async Task What_is_for_another_corporation_or_app_is_refused(string corp, string agent)
    {
        using HttpResponseMessage response = await Bot.Deliver(
            $"<xml><ToUserName>{corp}</ToUserName><FromUserName>linxiao</FromUserName><AgentID>{agent}</AgentID><MsgType>text</MsgType><Content>本月排名</Content>{Bot.IdOf()}</xml>");

        Assert.Equal(403, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_message_is_durable_before_it_is_acknowledged_with_an_empty_200()
    {
        Cloud.Fail(async context =>
        {
            // The API hangs: the acknowledgement must not wait for it.
            using SemaphoreSlim never = new(0);
            await never.WaitAsync(TimeSpan.FromSeconds(5), context.RequestAborted);
            return null;
        });
        using HttpResponseMessage response = await Bot.Write("ChenSiYuan", "蓝湾签了12万礼盒，预付", "1001");

        Assert.Equal((200, ""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.NotNull(Bot.Desk.Books.Store.Find(new MessageKey("wecom", "m/1001")));
        Assert.Equal(1, Deals());
    }

    [Fact]
    public async Task What_is_delivered_four_times_is_recorded_and_answered_once()
    {
        for (int time = 0; time < 4; time++) Assert.True((await Bot.Write("chensiyuan", "蓝湾签了12万礼盒，预付", "1002")).IsSuccessStatusCode);
        await Bot.Write("chensiyuan", "本月排名", "1003");
        await Cloud.Arrived(2);

        Assert.Equal(1, Deals());
        Assert.Single(Cloud.Accepted, call => call.Words.Contains("12万", StringComparison.Ordinal) && call.Words.Contains("蓝湾", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_presses_of_one_second_on_different_keys_are_two()
    {
        foreach (string key in (string[])["ask_ranking", "ask_agenda", "ask_ranking"]) await Bot.Deliver("linxiao", $"<MsgType>event</MsgType><Event>click</Event><EventKey>{key}</EventKey>", "1789000000");
        await Cloud.Arrived(2);
        await Bot.Write("linxiao", "帮助");
        await Cloud.Until(() => Cloud.Accepted.Any(call => call.Words.Contains("可以这样说", StringComparison.Ordinal)));

        Assert.Single(Cloud.Accepted, call => call.Words.Contains("签约额排名", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_messages_without_an_id_are_two()
    {
        foreach (string text in (string[])["本月排名", "我这个月完成多少了"]) await Bot.Deliver("chensiyuan", $"<MsgType>text</MsgType><Content>{text}</Content>");

        Assert.Equal(2, (await Cloud.Arrived(2)).Count);
    }

    [Theory]
    [InlineData("<MsgType>image</MsgType><PicUrl>http://x/y</PicUrl><MediaId>m</MediaId>")]
    [InlineData("<MsgType>video</MsgType><MediaId>m</MediaId><ThumbMediaId>t</ThumbMediaId>")]
    [InlineData("<MsgType>location</MsgType><Location_X>31.2</Location_X><Location_Y>121.4</Location_Y><Scale>16</Scale><Label>上海</Label><AppType>wxwork</AppType>")]
    [InlineData("<MsgType>link</MsgType><Title>t</Title><Description>d</Description><Url>http://x</Url>")]
    [InlineData("<MsgType>voice</MsgType><MediaId>m</MediaId><Format>amr</Format>")]
    [InlineData("<MsgType>file</MsgType><MediaId>m</MediaId>")]
    public async Task What_cannot_be_read_is_answered_politely_and_records_nothing(string inner)
    {
        long before = Bot.Desk.Books.Ledger.Seq;
        Assert.True((await Bot.Deliver("linxiao", inner + Bot.IdOf())).IsSuccessStatusCode);
        await Cloud.Arrived(1);

        Assert.DoesNotContain("deal", Bot.Desk.Books.Store.Read(EntryRange.All).Where(entry => entry.Seq > before).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task A_voice_with_a_transcript_is_heard()
    {
        await Bot.Deliver("ChenSiYuan", $"<MsgType>voice</MsgType><MediaId>m</MediaId><Format>amr</Format><Recognition>蓝湾签了12万礼盒，预付</Recognition>{Bot.IdOf()}");
        await Cloud.Arrived(1);

        Assert.Equal(1, Deals());
    }

    [Theory]
    [InlineData("<MsgType>event</MsgType><Event>LOCATION</Event><Latitude>1</Latitude><Longitude>2</Longitude><Precision>3</Precision>")]
    [InlineData("<MsgType>event</MsgType><Event>view</Event><EventKey>http://x</EventKey>")]
    [InlineData("<MsgType>event</MsgType><Event>view_miniprogram</Event><EventKey>p</EventKey>")]
    [InlineData("<MsgType>event</MsgType><Event>scancode_push</Event><EventKey>k</EventKey><ScanCodeInfo><ScanType>qrcode</ScanType><ScanResult>x</ScanResult></ScanCodeInfo>")]
    [InlineData("<MsgType>event</MsgType><Event>scancode_waitmsg</Event><EventKey>k</EventKey><ScanCodeInfo><ScanType>qrcode</ScanType><ScanResult>x</ScanResult></ScanCodeInfo>")]
    [InlineData("<MsgType>event</MsgType><Event>pic_sysphoto</Event><EventKey>k</EventKey><SendPicsInfo><Count>1</Count></SendPicsInfo>")]
    [InlineData("<MsgType>event</MsgType><Event>pic_photo_or_album</Event><EventKey>k</EventKey><SendPicsInfo><Count>1</Count></SendPicsInfo>")]
    [InlineData("<MsgType>event</MsgType><Event>pic_weixin</Event><EventKey>k</EventKey><SendPicsInfo><Count>1</Count></SendPicsInfo>")]
    [InlineData("<MsgType>event</MsgType><Event>location_select</Event><EventKey>k</EventKey><SendLocationInfo><Scale>1</Scale></SendLocationInfo>")]
    [InlineData("<MsgType>event</MsgType><Event>batch_job_result</Event><BatchJob><JobId>j</JobId></BatchJob>")]
    [InlineData("<MsgType>event</MsgType><Event>change_contact</Event><ChangeType>create_user</ChangeType><UserID>new</UserID>")]
    [InlineData("<MsgType>event</MsgType><Event>inactive_alert</Event><EffectTime>1</EffectTime>")]
    [InlineData("<MsgType>event</MsgType><Event>something_new</Event>")]
    [InlineData("<MsgType>event</MsgType><Event>unsubscribe</Event><EventKey/>")]
    public async Task An_event_that_asks_for_nothing_is_acknowledged_and_not_answered(string inner)
    {
        Assert.True((await Bot.Deliver("linxiao", inner)).IsSuccessStatusCode);
        Assert.True((await Bot.Write("linxiao", "帮助")).IsSuccessStatusCode);
        await Cloud.Until(() => Cloud.Accepted.Any(call => call.Buttons.Any()));

        // Help itself is two calls, its words and its buttons.
        Assert.Equal(["linxiao", "linxiao"], Cloud.Accepted.Select(call => call.To));
    }

    [Fact]
    public async Task Whoever_opens_the_app_is_welcomed_once()
    {
        foreach (string what in (string[])["subscribe", "enter_agent", "enter_agent"])
        {
            Bot.Clock.Advance(Duration.FromMinutes(20));
            await Bot.Deliver("linxiao", $"<MsgType>event</MsgType><Event>{what}</Event><EventKey/>");
        }

        await Bot.Write("linxiao", "本月排名");
        await Cloud.Until(() => Cloud.Accepted.Any(call => call.Words.Contains("签约额排名", StringComparison.Ordinal)));
        Assert.Single(Cloud.Accepted, call => call.Words.Contains("直接说就行", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_unknown_gets_a_polite_dead_end_and_no_name()
    {
        await Bot.Write("somebody", "蓝湾什么情况");

        Assert.DoesNotContain("陈思远", Assert.Single(await Cloud.Arrived(1)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_a_manager_hands_out_links_an_account()
    {
        await Bot.Write("shenyi", "/link Emma Clark");
        string told = (await Cloud.Arrived(1))[0].Words;
        string code = System.Text.RegularExpressions.Regex.Match(told, "[A-Z0-9]{5}-[A-Z0-9]{5}").Value;
        await Bot.Write("emma2", "/link " + code);
        await Cloud.Arrived(2);
        await Bot.Write("emma2", "what's our ranking");

        Assert.Contains("Ranking", (await Cloud.Arrived(3))[2].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_whose_user_id_changes_stays_who_they_are()
    {
        await Bot.Deliver("sys", "<MsgType>event</MsgType><Event>change_contact</Event><ChangeType>update_user</ChangeType><UserID>chensiyuan</UserID><NewUserID>csy</NewUserID>");
        await Bot.Write("csy", "蓝湾签了12万礼盒，预付");

        Assert.Equal("csy", (await Cloud.Arrived(1))[0].To);
        Assert.Equal(1, Deals());
    }

    [Fact]
    public async Task A_delivery_that_cannot_be_kept_is_not_acknowledged()
    {
        Bot.Desk.Books.Store.Dispose();

        Assert.Equal(503, (int)(await Bot.Write("ChenSiYuan", "蓝湾签了12万礼盒，预付")).StatusCode);
    }

    private int Deals() => Bot.Desk.Books.Store.Read(EntryRange.All).Count(entry => entry.Kind == "deal_signed");

    /// <summary>Sent without saying how long it is.</summary>
    private sealed class Chunked(HttpContent content) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) => content.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
