using System.Text;
using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

public sealed class ReplyWireTests
{
    private static readonly Reply Full = new(
        "张三",
        "deal_recorded",
        "已记录签单",
        "**已记录** \"12万\"\n\n- <a>",
        new Dictionary<string, string> { ["amount"] = "120000.00", ["rank.before"] = "3" },
        [new Dictionary<string, string> { ["rank"] = "1", ["who"] = "李四" }],
        [new ReplyAction("undo_last:41", "撤销", "undo_last"), new ReplyAction("pick:42:1", "甲", "sign_deal", "1")],
        new LocalDateTime(2026, 9, 16, 9, 0).WithOffset(Offset.FromHours(8)));

    private const string FullForm =
        """{"to":"张三","kind":"deal_recorded","title":"已记录签单","text":"**已记录** \"12万\"\n\n- <a>","figures":"""
        + """{"amount":"120000.00","rank.before":"3"},"rows":"""
        + """[{"rank":"1","who":"李四"}],"actions":[{"action":"undo_last:41","label":"撤销","intent":"undo_last"},"""
        + """{"action":"pick:42:1","label":"甲","intent":"sign_deal","pick":"1"}],"at":"2026-09-16T09:00:00+08:00"}""";

    [Fact]
    public void A_reply_has_the_form_of_the_contract() => Assert.Equal(FullForm, Encoding.UTF8.GetString(ReplyWire.Write(Full)));

    [Fact]
    public void A_reply_is_read_back_as_it_was_written() => Assert.Equal(FullForm, Encoding.UTF8.GetString(ReplyWire.Write(ReplyWire.Read(ReplyWire.Write(Full)))));

    [Fact]
    public void An_answer_has_no_moment() =>
        Assert.DoesNotContain("\"at\"", Encoding.UTF8.GetString(ReplyWire.Write(Full with { At = null })), StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("{\"to\":1}")]
    [InlineData("{\"at\":\"soon\"}")]
    public void What_is_no_reply_is_not_read(string json) =>
        Assert.Throws<System.Text.Json.JsonException>(() => ReplyWire.Read(Encoding.UTF8.GetBytes(json)));
}
